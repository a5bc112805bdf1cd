/** Acts as English texts of the Union name them, alone and after units. */
import { describe, expect, it } from 'vitest';
import { citationsInEnglish } from '../../../../src/lib/cite/en/en.ts';
import { read } from './spoken.ts';

const one = (text: string): [string, string] => {
  const [first] = read(text);
  return [first?.phrase ?? '', first?.act ?? ''];
};

describe('acts by number', () => {
  it.each([
    ['Regulation (EC) No 562/2006', '32006R0562'],
    ['Regulation (EU) 2016/679', '32016R0679'],
    ['Regulation 2016/679', '32016R0679'],
    ['Regulation (EC) No 1987/2006', '32006R1987'],
    ['Regulation (EEC) N° 3975/87', '31987R3975'],
    ['Regulation (EU) No1093/2010', '32010R1093'],
    ['Council Regulation (EEC, Euratom) No 259/68', '31968R0259'],
    ['Regulation No 17', '31962R0017'],
    ['Council Framework Decision 2008/977/JHA', '32008F0977'],
    ['Decision No 768/2008/EC', '32008D0768'],
    ['Second Council Directive 77/91/EEC', '31977L0091'],
    ['Commission Implementing Decision (EU) 2019/419', '32019D0419'],
    ['Directive 95/46/EC of the European Parliament and of the Council', '31995L0046'],
    ['Council Common Position 2005/69/JHA', 'common position 2005/69/JHA'],
  ])('%s', (text, celex) => expect(one(`under ${text}, and`)).toEqual([text, celex]));

  it('the date and the subject are no part of the name; the date is kept as a fact', () => {
    const text = 'under Council Regulation (EC) No 1348/2000 of 29 May 2000 on the service of documents (4)';
    expect(one(text)[0]).toBe('Council Regulation (EC) No 1348/2000');
    expect(citationsInEnglish(text)[0]!.act).toEqual({ said: 'named', kind: 'regulation', number: '1348/2000', issuer: 'Council', celex: '32000R1348', date: '2000-05-29' });
  });

  it('a list that says its kind once is one citation', () => {
    expect(read('Regulations (EU) 2016/399 and (EU) 2018/1860 and Directive 95/46/EC')).toEqual([
      { phrase: 'Regulations (EU) 2016/399 and (EU) 2018/1860', act: '32016R0399 + 32018R1860', paths: [''] },
      { phrase: 'Directive 95/46/EC', act: '31995L0046', paths: [''] },
    ]);
    expect(one('by Council Directives 88/357/EEC(8) and 90/618/EEC(9), as')).toEqual(['Council Directives 88/357/EEC(8) and 90/618/EEC', '31988L0357 + 31990L0618']);
  });

  it('an act in an OJ reference or a case number is none', () => {
    expect(read('(OJ L 119, 4.5.2016, p. 1) and Case C-131/12')).toEqual([]);
  });
});

describe('acts by title', () => {
  it.each([
    ['Article 290 TFEU', '12012E/TXT'],
    ['Article 169(2), point (a), TFEU', '12012E/TXT'],
    ['Article 16 of the Treaty on the Functioning of the European Union', '12012E/TXT'],
    ['Titles V and VI of the Treaty on European Union', '12012M/TXT'],
    ['Articles 7 and 8 of the Charter', '12012P/TXT'],
    ['Article 86 of the Treaty', 'treaty Treaty'],
    ['Article 59 of the 1968 Brussels Convention', 'convention 1968 Brussels Convention'],
    ['Article 5 of the Visa Code', 'code Visa Code'],
    ['Article 15 of the Hague Convention of 15 November 1965 on the Service Abroad of Documents', 'convention Hague Convention of 15 November 1965 on the Service Abroad of Documents'],
    ['Protocol No 22, Article 4', 'protocol 22'],
    ['Article 1(4) of Regio Decreto', 'Regio Decreto'],
  ])('%s', (text, act) => expect(one(`under ${text} shall`)).toEqual([text, act]));

  it('two titles in a list are two acts', () => {
    expect(read('the Lugano Convention on Jurisdiction and to the Treaty on European Union').map(({ act }) => act)).toEqual(['convention Lugano Convention on Jurisdiction', '12012M/TXT']);
  });
});

describe('acts that are pointed at', () => {
  it.each([
    ['this Directive', 'this directive'], ['this present Directive', 'this directive'], ['that Regulation', 'earlier regulation'], ['those Regulations', 'earlier regulation'],
    ['Article 5 thereof', 'earlier'], ['Article 5 of that Convention', 'earlier convention'],
    ['Article 3(3) of the same Agreement', 'earlier agreement'], ['aforementioned Directive', 'earlier directive'],
  ])('%s', (text, act) => expect(one(`under ${text} shall`)).toEqual([text, act]));

  it('"the Regulation adopted …" is none in particular', () => {
    expect(read('The Regulation adopted by it shall apply.')).toEqual([]);
  });

  it('"the" is no part of the phrase', () => {
    expect(one('under the said Directive')).toEqual(['said Directive', 'earlier directive']);
    expect(one('that the said Regulation No 17 shall')).toEqual(['Regulation No 17', '31962R0017']);
  });
});

describe('units and their act', () => {
  it.each([
    ['Article 6(3)(b) and (c) of Regulation (EC) No 562/2006', '32006R0562'],
    ['Article 4(1), points (a) and (b), of Directive (EU) 2016/680', '32016L0680'],
    ['Article 8(3) Directive (EU) 2022/2555', '32022L2555'],
    ['Article 17 of the Regulation (EU) 2016/679', '32016R0679'],
    ['Annexes II A and II B (operations R1, R5 and R9) to Directive 75/442/EEC', '31975L0442'],
    ['Annex II to this Regulation', 'this regulation'],
  ])('%s', (text, act) => expect(one(`under ${text} shall`)).toEqual([text, act]));

  it('"to" joins annexes only', () => {
    expect(read('references in Article 5 to Directive 95/46/EC').map(({ act }) => act)).toEqual(['this', '31995L0046']);
  });

  it('"Article 29 Working Party" is a body', () => {
    expect(read('consult the Article 29 Working Party')).toEqual([]);
  });
});

describe('what an enumeration says once', () => {
  it.each([
    ['Article 5 or Article 6 of Directive 95/46/EC', ['31995L0046', '31995L0046']],
    ['Article 2 of, and Annex I to, Regulation (EU) 2016/399', ['32016R0399', '32016R0399']],
    ['paragraphs 1 and 3, Articles 6 and 7 of Directive 2002/65/EC', ['this', '32002L0065']],
    ['Article 5 of this Regulation and Article 6 of Directive 95/46/EC', ['this regulation', '31995L0046']],
    ['Article 61(c) and Article 67(1) thereof', ['earlier', 'earlier']],
    ['Articles 27 to 31, with the exception of Article 29(4), of Directive (EU) 2015/2366', ['32015L2366', '32015L2366']],
    ['Article 5, except Article 6, of this Regulation', ['this regulation', 'this regulation']],
  ])('act: %s', (text, acts) => expect(read(`under ${text} shall`).map(({ act }) => act)).toEqual(acts));

  it('the act at the head of an entry holds what follows its colon', () => {
    expect(read('3. Council Directive 89/552/EEC of 3 October 1989 (OJ L 298, 17.10.1989, p. 23): Articles 10 to 21.').map(({ act }) => act)).toEqual(['31989L0552', '31989L0552']);
  });

  it.each([
    ['point (1) and points (3) to (23) of paragraph 5 of this Article', ['article this, paragraph 5, point 1', 'article this, paragraph 5, point 3..23']],
    ['Article 6(1), point (a), and point (c)', ['article 6, paragraph 1, point a', 'article 6, paragraph 1, point c']],
    ['paragraph 4, third subparagraph, or to paragraph 5, fourth subparagraph, of that Article', ['article that, paragraph 4, subparagraph 3', 'article that, paragraph 5, subparagraph 4']],
    ['paragraph 2 and Article 6(3)', ['paragraph 2', 'article 6, paragraph 3']],
  ])('units: %s', (text, paths) => expect(read(`under ${text} shall`).flatMap((found) => found.paths)).toEqual(paths));
});

describe('an instruction that names the act before the point', () => {
  it('the point is in the unit before the act', () => {
    expect(read('In Annex I to Directive 2013/36/EU, point (4) is replaced by the following:')).toEqual([
      { phrase: 'Annex I to Directive 2013/36/EU', act: '32013L0036', paths: ['attachment I'] },
      { phrase: 'point (4)', act: '32013L0036', paths: ['attachment I, point 4'] },
    ]);
  });

  it('not outside an instruction', () => {
    expect(read('the list in Annex I to Directive 2013/36/EU, point (4) of which applies').at(-1)).toMatchObject({ act: 'this', paths: ['point 4'] });
    expect(read('As laid down by Article 5 of Directive 2013/36/EU, paragraph 4 is met.').at(-1)).toMatchObject({ act: 'this', paths: ['paragraph 4'] });
  });
});

describe('names that are easily mistaken', () => {
  it('"those Treaty provisions" names no treaty, "those Regulations" are acts', () => {
    expect(read('Those Treaty provisions proclaim equality.')).toEqual([]);
    expect(read('apply those Regulations.').map(({ phrase }) => phrase)).toEqual(['those Regulations']);
  });

  it('"that Article thereof" is that Article', () => {
    expect(read('set out in paragraph 2 of that Article thereof, the')).toEqual([{ phrase: 'paragraph 2 of that Article thereof', act: 'this', paths: ['article that, paragraph 2'] }]);
  });

  it.each([
    ['Article 2(1) of Joint Action 98/733/JHA', '31998F0733'],
    ['Article 4 of Protocol No 22', 'protocol 22'],
    ['paragraph 34 of the Interinstitutional agreement', 'agreement Interinstitutional agreement'],
  ])('%s', (text, act) => expect(read(`in accordance with ${text} shall`).map((found) => found.act)).toEqual([act]));
});
