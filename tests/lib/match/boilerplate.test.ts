import { describe, expect, it } from 'vitest';
import { boilerplateOf } from '../../../src/lib/match/boilerplate.ts';
import { rolesOf } from '../../../src/lib/match/roles.ts';
import { act } from './act.ts';

const en = (heading: string, text: string) => act('en', `## Article 1${heading && `<br>${heading}`}\n\n${text}`)[0]!;
const uk = (heading: string, text: string) => act('uk', `## Стаття 1. ${heading}\n\n${text}`)[0]!;

describe('provisions that ask nothing of Ukrainian law', () => {
  it.each([
    ['Exercise of the delegation', 'institutional', 'delegated-powers'], ['Committee procedure', 'institutional', 'committee'], ['Entry into force and application', 'final', 'entry-into-force'],
    ['Addressees', 'final', 'addressees'], ['Repeal of Directive 95/46/EC', 'final', 'repeal'], ['Amendments to Regulation (EC) No 1107/2009', 'final', 'amendments'], ['Transposition', 'final', 'transposition'],
  ] as const)('are told by the heading "%s"', (heading, ground, code) => {
    expect(boilerplateOf(en(heading, 'Some words of the act.'))).toEqual({ ground, code });
  });

  it('are told by Ukrainian headings of a translation', () => {
    expect(boilerplateOf(uk('Надання виконавчих повноважень', 'Комісія визначає норми.'))).toEqual({ ground: 'institutional', code: 'implementing-powers' });
    expect(boilerplateOf(uk('Процедура комітету', 'Комісії допомагає комітет.'))?.code).toBe('committee');
  });

  it('are told by the formula where there is no heading', () => {
    expect(boilerplateOf(en('', 'This Directive is addressed to the Member States.'))?.code).toBe('addressees');
  });

  it('are those in which only the Commission acts', () => {
    expect(boilerplateOf(en('Lists', 'The Commission shall draw up a list.'))?.code).toBe('commission-only');
    expect(boilerplateOf(en('Lists', 'The Commission shall, by means of implementing acts, draw up a list.'))?.code).toBe('implementing-powers');
  });

  it('are not those in which somebody else has a duty too', () => {
    const long = 'Operators shall keep records of every consignment that they have brought into the territory, and shall show them to the competent authorities on request.';
    expect(boilerplateOf(en('Records', `The Commission shall lay down the form of these records by means of implementing acts adopted in accordance with the examination procedure.\n\n${long}`))).toBeUndefined();
  });

  it('are not Ukrainian rules on delegating tasks, nor on changing a declaration', () => {
    expect(boilerplateOf(uk('Внесення змін до митної декларації', 'Декларант може просити про зміну.'))).toBeUndefined();
    expect(boilerplateOf(en('Delegation of certain official control tasks', 'Competent authorities may delegate tasks.'))).toBeUndefined();
  });
});

describe('roles of articles', () => {
  it('are told in both languages', () => {
    expect([...rolesOf(en('Definitions', 'For the purposes of this Regulation, the following definitions apply:'))]).toEqual(['definitions']);
    expect([...rolesOf(uk('Терміни', 'У цьому Законі терміни вживаються в такому значенні:'))]).toEqual(['definitions']);
    expect([...rolesOf(en('Subject-matter and objectives', 'This Regulation lays down rules.'))]).toEqual(['scope']);
    expect([...rolesOf(uk('Сфера дії Закону', 'Цей Закон регулює відносини.'))]).toEqual(['scope']);
  });

  it('are none for an article on the scope of one procedure', () => {
    expect([...rolesOf(uk('Сфера застосування митного контролю', 'Контроль поширюється на товари.'))]).toEqual([]);
  });
});
