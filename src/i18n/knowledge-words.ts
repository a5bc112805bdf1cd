/**
 * Words of the pages on bodies, platforms, components, practices, strategies, the glossary and pages of prose, and of the home
 * page that leads to them. Apart from the catalogues, because the browser carries those and never asks for this.
 *
 * @example
 * knowledgeWords('uk').bodies.title // 'Суб’єкти ІУК'
 */
import type { Act } from '../lib/model/act.ts';
import type { Speech } from '../lib/model/message.ts';
import type { Practice } from '../lib/model/practice.ts';
import type { Strategy, StrategyMeasure } from '../lib/model/strategy.ts';
import type { Term } from '../lib/model/term.ts';
import { KNOWLEDGE_EN } from './knowledge.en.ts';
import { KNOWLEDGE_UK } from './knowledge.uk.ts';
import type { Plural } from './plural.ts';

type Table<K extends string> = Record<K, string>;
type Nouns<K extends string> = Record<K, Plural>;
interface Titled {
  title: string;
  lead: string;
}

/** What both languages must say. */
export interface KnowledgeWords {
  nav: { bodies: string; guide: string; glossary: string; training: string };
  nouns: Nouns<'acts' | 'provisions' | 'provisionsIn' | 'bodies' | 'gaps' | 'goals' | 'measures' | 'terms' | 'practices' | 'platforms' | 'components' | 'strategies'>;
  /** Stands beside every statement of ours. */
  own: string;
  ownLong: string;
  sources: string;
  sourceMark: (number: number) => string;
  read: (date: string) => string;
  published: (date: string) => string;
  acts: string;
  allActs: string;
  noActs: string;
  notInCollection: string;
  inList: (name: string) => string;
  guide: Titled & { gathered: string; pages: string };
  bodies: Titled & {
    since: (date: string) => string;
    former: string;
    until: (date: string) => string;
    role: string;
    noRecord: string;
    constitutive: string;
    marked: string;
    naming: string;
    namingLead: string;
    namingAll: (count: string) => string;
    namedIn: (provisions: string) => string;
    noNaming: string;
    platforms: string;
    practices: string;
    measures: string;
    gaps: string;
    gapsLead: string;
    site: string;
  };
  duties: { title: (body: string) => string; lead: string; phrases: string; also: string; more: (count: number) => string };
  platforms: Titled & { bodies: string; since: (date: string) => string; events: string; none: string };
  components: Titled & { kinds: Table<'thematic' | 'horizontal'>; point: (point: string) => string; meaning: string; noRecord: string; practices: string };
  practices: Titled & { kinds: Table<Practice['kind']>; practised: string; proposed: string; proposedLead: string; countries: Record<string, string>; none: string; touches: string };
  strategy: Titled & {
    states: Table<Strategy['state']>;
    measureStates: Table<StrategyMeasure['state']>;
    none: string;
    term: (from: string, until: string) => string;
    from: (date: string) => string;
    until: (date: string) => string;
    act: string;
    goals: string;
    sector: string;
    measures: string;
    due: string;
    bodies: string;
    rows: string;
    picture: string;
    indicators: string;
    indicator: string;
    unit: string;
    base: string;
    target: string;
    actual: string;
    immeasurable: string;
    immeasurableLead: string;
    noUnit: string;
    noTarget: string;
    missing: string;
    noValue: string;
    noMeasures: string;
  };
  glossary: Titled & {
    order: Table<'uk-en' | 'en-uk'>;
    other: Table<'uk-en' | 'en-uk'>;
    subject: string;
    allSubjects: string;
    subjects: Table<Term['subject']>;
    origins: Table<Term['origin']>;
    letters: string;
    filter: string;
    shown: string;
    nothing: string;
    none: string;
  };
  prose: { more: string };
  home: {
    ibm: string;
    levelMeanings: Table<Act['levels'][number]>;
    levelActs: string;
    twelve: string;
    more: string;
    collection: string;
    byJurisdiction: string;
    byComponent: string;
    lately: string;
    training: string;
    trainingLead: string;
    pack: string;
    offline: string;
    data: string;
    harmonisation: string;
    harmonisationLead: string;
  };
  moreValues: (count: number) => string;
}


const WORDS: Record<Speech, KnowledgeWords> = { uk: KNOWLEDGE_UK, en: KNOWLEDGE_EN };

export const knowledgeWords = (speech: Speech): KnowledgeWords => WORDS[speech];
