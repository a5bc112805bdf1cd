import { describe, expect, test } from 'vitest';
import type { SourceFacts } from '../../../src/lib/model/block.ts';
import type { Lang } from '../../../src/lib/model/edition.ts';
import { readAct } from '../../../scripts/store/act-file.ts';
import { newAct } from '../../../scripts/store/new-act.ts';

const made = (id: string, lang: Lang, facts: SourceFacts, printed: string): ReturnType<typeof readAct>['value'] => readAct(newAct(id, lang, facts, printed).value, 'act.yaml').value;

describe('the first record of an act', () => {
  test('holds what the source says and no check', () => {
    const facts: SourceFacts = { title: 'Про навчання', number: '1-Н', nreg: '1-20', adopted: '2026-01-01', status: 'Чинний' };
    expect(made('ua/1-20', 'uk', facts, 'ЗАКОН УКРАЇНИ\nПро навчання')).toMatchObject({
      kind: 'law', title: { uk: 'Про навчання' }, number: '1-Н', issuer: { uk: 'Верховна Рада України' }, identifiers: { rada: '1-20' },
      adopted: '2026-01-01', status: 'in-force', checks: [],
    });
  });

  test('leaves the status unknown unless the source says one we know', () => {
    expect(made('ua/1-20', 'uk', {}, 'ЗАКОН УКРАЇНИ\nПро навчання')?.status).toBe('unknown');
    expect(made('ua/1-20', 'uk', { status: 'Загублено' }, 'ЗАКОН УКРАЇНИ\nПро навчання')?.status).toBe('unknown');
    expect(made('ua/1-20', 'uk', { status: 'Втратив чинність' }, 'ЗАКОН УКРАЇНИ\nПро навчання')?.status).toBe('repealed');
  });

  test.each([
    ['ЗАКОН УКРАЇНИ\nПро навчання', 'law', 'Про навчання', 'Верховна Рада України'],
    ['МИТНИЙ КОДЕКС УКРАЇНИ', 'code', 'МИТНИЙ КОДЕКС УКРАЇНИ', 'Верховна Рада України'],
    ['КАБІНЕТ МІНІСТРІВ УКРАЇНИ\nПОСТАНОВА\nвід 1 січня 2026 р. № 5\nКиїв\nПро навчання', 'cabinet-resolution', 'Про навчання', 'Кабінет Міністрів України'],
    ['МІНІСТЕРСТВО НАВЧАННЯ\nНАКАЗ\nПро навчання', 'order', 'Про навчання', 'не визначено'],
    ['REGULATION (EU) 2099/1 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL\nof 1 January 2099\non training', 'regulation', 'REGULATION (EU) 2099/1 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL of 1 January 2099 on training', 'Європейський Парламент і Рада Європейського Союзу'],
    ['COMMISSION IMPLEMENTING REGULATION (EU) 2099/2\non training', 'regulation', 'COMMISSION IMPLEMENTING REGULATION (EU) 2099/2 on training', 'Європейська Комісія'],
    ['COUNCIL DIRECTIVE 2099/3/EC\non training', 'directive', 'COUNCIL DIRECTIVE 2099/3/EC on training', 'Рада Європейського Союзу'],
    ['НАВЧАЛЬНИЙ ПАПІР', 'other', 'НАВЧАЛЬНИЙ ПАПІР', 'не визначено'],
  ])('%s', (printed, kind, title, issuer) => {
    expect(made('int/x', 'uk', {}, printed)).toMatchObject({ kind, title: { uk: title }, issuer: { uk: issuer } });
  });

  test('says when there is no Ukrainian title yet', () => {
    const { value, messages } = newAct('eu/x', 'en', { title: 'Regulation on training' }, '');
    expect(messages.map(({ code }) => code)).toContain('title-not-ukrainian');
    expect(readAct(value, 'act.yaml').value?.title).toEqual({ uk: 'Regulation on training', en: 'Regulation on training' });
  });

  test('is readable even when the source says nothing', () => {
    expect(made('ua/x', 'uk', {}, '')).toMatchObject({ id: 'ua/x', title: { uk: 'ua/x' }, status: 'unknown' });
  });
});
