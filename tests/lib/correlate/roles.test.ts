/** Roles of final provisions are told by their formula, and only in an article that is nothing else. */
import { describe, expect, test } from 'vitest';
import { replacesSeveral, rolesOf } from '../../../src/lib/correlate/roles.ts';

describe('roles', () => {
  test.each([
    ['This Directive is addressed to the Member States.', ['addressees']],
    ['This Regulation shall enter into force on the twentieth day following that of its publication.', ['entry-into-force']],
    ['Цей Закон набирає чинності з дня, наступного за днем його опублікування.', ['entry-into-force']],
    ['Directive 97/80/EC is hereby repealed.', ['repeal']],
    ['Visas are issued by consulates.', []],
  ])('%s', (text, roles) => expect([...rolesOf(text)]).toEqual(roles));

  test('are not told from an aside in a long article', () => {
    expect([...rolesOf(`${'A long article on other matters. '.repeat(40)} It is addressed to the Member States.`)]).toEqual([]);
  });

  test('an act replaces several when its repeal names several', () => {
    const repeal = (text: string) => [{ roles: rolesOf(text), text }];
    expect(replacesSeveral(repeal('Directives 75/117/EEC, 76/207/EEC and 97/80/EC are repealed.'))).toBe(true);
    expect(replacesSeveral(repeal('Directive 97/80/EC is repealed. Directive 97/80/EC stays a reference.'))).toBe(false);
  });
});
