import { describe, expect, it } from 'vitest';
import type { Provision } from '../../../src/lib/model/edition.ts';
import { namerOf, namingsIn } from '../../../src/lib/search/naming.ts';

const unit = (kind: Provision['kind'], number: string, text: string, children: Provision[] = []): Provision => ({ kind, number, eid: `${kind}_${number}`, text, children });
const NAMER = namerOf([
  { body: 'border-guard', phrases: ['Державна прикордонна служба', 'Державна прикордонна служба України'] },
  { body: 'customs', phrases: ['митний орган'] },
  { body: 'migration', phrases: ['центральний орган виконавчої влади, що реалізує державну політику у сфері міграції'] },
]);
const named = (...body: Provision[]): [string, string[]][] => namingsIn(body, NAMER).map(({ body: name, places }) => [name, places.map(({ eid }) => eid)]);

describe('provisions that name a body', () => {
  it('are found in any inflection, with words of the phrase in order', () => {
    expect(named(unit('article', '1', 'Посадові особи Державної прикордонної служби України діють разом з митними органами.'))).toEqual([['border-guard', ['article_1']], ['customs', ['article_1']]]);
  });

  it('are found by a long description with a comma in it', () => {
    expect(named(unit('article', '2', 'Рішення ухвалює центральний орган виконавчої влади, що реалізує державну політику у сфері міграції.'))).toEqual([['migration', ['article_2']]]);
  });

  it('are not those with the words apart or in another order', () => {
    expect(named(unit('article', '3', 'Митний контроль здійснює орган. Прикордонна державна служба.'))).toEqual([]);
  });

  it('are told by article, each place in it once', () => {
    const article = unit('article', '4', 'Стаття 4. Обов’язки', [
      unit('paragraph', '1', 'Митні органи перевіряють. Митний орган повідомляє.'),
      unit('paragraph', '2', 'Особа звертається до митного органу.'),
    ]);
    expect(named(article)).toEqual([['customs', ['paragraph_1', 'paragraph_2']]]);
    expect(namingsIn([article], NAMER)[0]?.places[1]?.path).toEqual([{ kind: 'article', number: '4' }, { kind: 'paragraph', number: '2' }]);
  });

  it('are not titles, notes of the publisher and signatures', () => {
    expect(named(unit('title-of-act', '', 'Про Державну прикордонну службу України'), unit('note', '', '{Із змінами: митний орган}'), unit('closing-line', '', 'Голова митного органу'))).toEqual([]);
  });

  it('are also cells of a table and points outside articles', () => {
    const table: Provision = { kind: 'table', eid: 'table_1', text: '', rows: [['1', 'митний орган']], children: [] };
    expect(named(table, unit('point', '7', '7. Митному органу надати дані.'))).toEqual([['customs', ['table_1']], ['customs', ['point_7']]]);
  });

  it('come with their sentence, the name apart', () => {
    const [found] = namingsIn([unit('article', '5', '1. Перше речення. Особу перевіряє Державна прикордонна служба разом із поліцією. Третє речення.')], NAMER);
    expect(found?.excerpt).toEqual({ before: 'Особу перевіряє ', name: 'Державна прикордонна служба', after: ' разом із поліцією.' });
  });

  it('come with the longest name that fits', () => {
    const [found] = namingsIn([unit('article', '6', 'Військовослужбовець Державної прикордонної служби України.')], NAMER);
    expect(found?.excerpt.name).toBe('Державної прикордонної служби України');
  });

  it('cut a long sentence at words on both sides', () => {
    const [found] = namingsIn([unit('article', '7', `${'слово '.repeat(60)}митний орган${' слово'.repeat(60)}`)], NAMER);
    expect(found?.excerpt.before).toMatch(/^… (?:слово )+$/);
    expect(found?.excerpt.after).toMatch(/^(?: слово)+ …$/);
  });

  it('are none for a phrase without a word', () => {
    expect(namingsIn([unit('article', '8', 'Текст.')], namerOf([{ body: 'mia', phrases: ['—'] }]))).toEqual([]);
  });
});
