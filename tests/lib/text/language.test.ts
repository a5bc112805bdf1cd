/** The language of a text, told by the text. The sentences are our own. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/lib/text/language.ts';

describe('the language of a text', () => {
  it.each([
    ['uk', 'Цей Закон визначає правові та організаційні засади спільного контролю на кордоні.'],
    ['ru', 'Настоящий закон определяет правовые основы совместного контроля, чтобы обеспечить быстрый проезд.'],
    ['bg', 'Този закон определя правилата за съвместен контрол на държавната граница и действията на органите.'],
    ['en', 'This Regulation lays down the rules governing joint checks at the external border of the Member States.'],
    ['fr', 'Le présent règlement établit les règles relatives aux contrôles communs à la frontière extérieure des États membres.'],
    ['de', 'Diese Verordnung legt die Regeln für gemeinsame Kontrollen an der Außengrenze der Mitgliedstaaten fest.'],
    ['pl', 'Niniejsze rozporządzenie ustanawia zasady wspólnych kontroli na granicy zewnętrznej państw członkowskich.'],
    ['ro', 'Prezentul regulament stabilește normele privind controalele comune la frontiera externă a statelor membre.'],
    ['cs', 'Toto nařízení stanoví pravidla pro společné kontroly na vnější hranici členských států a práva osob.'],
  ])('%s', (lang, text) => {
    expect(languageOf(text)).toBe(lang);
  });

  it('is not decided by a foreign header when the law is long', () => {
    expect(languageOf(`${'EUR-Lex Access to European Union law. '.repeat(10)}${'Този закон определя правилата за съвместен контрол на държавната граница. '.repeat(60)}`)).toBe('bg');
  });

  it('survives Latin letters inside Ukrainian words', () => {
    expect(languageOf('iншi особи, якi перетинають державний кордон України, подають документи органу контролю')).toBe('uk');
  });

  it('is unknown for a text too short to tell', () => {
    expect([languageOf('Annex I'), languageOf('№ 950-р'), languageOf('')]).toEqual([undefined, undefined, undefined]);
  });

  it('is unknown for a language the collection does not have', () => {
    const spanish = 'El presente Reglamento establece las normas relativas a los controles comunes en la frontera exterior de los Estados miembros, así como los derechos de las personas. ';
    expect(languageOf(spanish.repeat(4))).toBeUndefined();
    expect(languageOf('Овај закон уређује начин контроле преласка државне границе и поступање надлежних органа, њихове дужности и овлашћења.')).toBeUndefined();
  });
});
