/** What tells a practice from its neighbours: whose it is and of what kind. A country without a word of ours keeps its code. */
import type { KnowledgeWords } from '../../i18n/knowledge-words.ts';
import type { Practice } from '../../lib/model/practice.ts';

export const practiceFacts = ({ countries, kind }: Pick<Practice, 'countries' | 'kind'>, { practices: say }: KnowledgeWords): string[] =>
  [countries.map((country) => say.countries[country] ?? country).join(', '), say.kinds[kind]];
