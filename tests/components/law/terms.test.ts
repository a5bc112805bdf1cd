/** Citations and defined terms of a text as one list of links. */
import { describe, expect, it } from 'vitest';
import { withTerms } from '../../../src/components/law/terms.ts';
import { lawHtml } from '../../../src/components/law-html.ts';
import { words } from '../../../src/i18n/catalogue.ts';
import { identify } from '../../../src/lib/edition/identify.ts';
import type { Draft } from '../../../src/lib/model/draft.ts';

const line = (text: string, ...children: Draft[]): Draft => ({ form: 'paragraph', text, children });
const article = (text: string, ...children: Draft[]): Draft => ({ form: 'heading', text, children });
const body = identify([
  article('Стаття 1. Терміни', line('1. У цьому Законі терміни вживаються в такому значенні:', line('1) смуга – місце;'))),
  article('Стаття 2. Смуги', line('Згідно зі статтею 1 смуги нумерують.')),
], 'ua');

describe('the links of a text', () => {
  const citations = new Map([['art_2__para_1', [{ start: 10, end: 19, href: '#art_1' }]]]);

  it('are citations and terms in their order, told apart by their class', () => {
    const html = lawHtml(body, words('uk'), withTerms(body, 'uk', citations));
    expect(html).toContain('Згідно зі <a class="cites" href="#art_1">статтею 1</a> <a class="term" href="#art_1__para_1__point_1">смуги</a> нумерують.');
  });

  it('leave headings and the definition as they are', () => {
    const html = lawHtml(body, words('uk'), withTerms(body, 'uk', new Map()));
    expect(html).toContain('Стаття 2. Смуги</h2>');
    expect(html.match(/class="term"/g)).toHaveLength(1);
  });

  it('have a place at the foot of an article for what is told of it', () => {
    expect(lawHtml(body, words('uk'), new Map(), new Map([['art_2', '<details class="history"></details>']]))).toMatch(/нумерують\.[\s\S]*<details class="history"><\/details><\/section>$/);
  });
});
