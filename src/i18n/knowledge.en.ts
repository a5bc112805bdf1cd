/** English words of the pages on border management; what must be there says `knowledge-words.ts`. */
import type { KnowledgeWords } from './knowledge-words.ts';
import type { Plural } from './plural.ts';

const noun = (one: string, other: string): Plural => ({ one, other });

export const KNOWLEDGE_EN: KnowledgeWords = {
  nav: { bodies: 'Bodies', guide: 'Guide', glossary: 'Glossary', training: 'Training' },
  nouns: {
    acts: noun('act', 'acts'), provisions: noun('provision', 'provisions'), provisionsIn: noun('provision', 'provisions'), bodies: noun('body', 'bodies'), gaps: noun('open gap', 'open gaps'),
    goals: noun('goal', 'goals'), measures: noun('measure', 'measures'), terms: noun('term', 'terms'), practices: noun('practice', 'practices'),
    platforms: noun('platform', 'platforms'), components: noun('component', 'components'), strategies: noun('strategy', 'strategies'),
  },
  own: 'explanation or proposal of Zvirka’s own',
  ownLong: 'What is marked “explanation or proposal of Zvirka’s own” is neither a fact from a source nor the position of any authority.',
  sources: 'Sources',
  sourceMark: (number) => `source ${number}`,
  read: (date) => `read on ${date}`,
  published: (date) => `published on ${date}`,
  acts: 'Acts',
  allActs: 'Open in the list of acts',
  noActs: 'The collection has no such acts.',
  notInCollection: 'not in the collection',
  inList: (name) => `${name}: in the list of acts`,
  guide: {
    title: 'Guide',
    lead: 'Who manages the border, what that management consists of, how others do it, what is planned. Every statement has a source or is marked as our own.',
    gathered: 'What is gathered', pages: 'Explanations',
  },
  bodies: {
    title: 'Bodies of IBM',
    lead: 'The twelve bodies without which no border is managed. For each: its acts, the provisions of laws that name it, the platforms and plans it takes part in.',
    since: (date) => `Its present name since ${date}`,
    former: 'Former names', until: (date) => `until ${date}`,
    role: 'Role', noRecord: 'The collection has no record of this body yet. The acts marked with it stand below.',
    constitutive: 'Acts that constitute it', marked: 'Acts of the collection about it',
    naming: 'Duties and powers: provisions that name it',
    namingLead: 'Found by the names of the body in every inflection, in the newest Ukrainian texts of the collection. Whether a provision lays a duty on it, the provision itself says.',
    namingAll: (count) => `All provisions: ${count}`,
    namedIn: (provisions) => `named in ${provisions}`,
    noNaming: 'No text of the collection names it.',
    platforms: 'Platforms of coordination', practices: 'Practices that concern it', measures: 'Measures of strategies', gaps: 'Open gaps with EU law', gapsLead: 'How the provisions of EU law stand that name this body in the tables of concordance. A gap is open where the law conforms in part, does not conform, or says nothing.',
    site: 'Website of the body',
  },
  duties: {
    title: (body) => `Provisions that name: ${body}`,
    lead: 'Every place where a text names the body: the link leads to the provision, beside it stands part of the sentence.',
    phrases: 'Searched in every inflection', also: 'also', more: (count) => `and ${count} more`,
  },
  platforms: {
    title: 'Platforms of coordination', lead: 'Where the services agree: who takes part, since when it works, what it has done.',
    bodies: 'Members', since: (date) => `At work since ${date}`, events: 'What it did', none: 'The collection has no records of platforms yet.',
  },
  components: {
    title: 'Components of European IBM', lead: 'The fifteen components that Article 3 of Regulation (EU) 2019/1896 names: thematic and horizontal. For each: what it is, which acts concern it, how others do it.',
    kinds: { thematic: 'Thematic', horizontal: 'Horizontal' },
    point: (point) => `point (${point}) of Article 3(1)`, meaning: 'What it is', noRecord: 'The collection has no record of this component yet. The acts marked with it stand below.', practices: 'Practices',
  },
  practices: {
    title: 'Practices', lead: 'What others do, with sources, and what of it Ukraine could take over and which acts that would touch.',
    kinds: { organisation: 'organisation', 'digital-system': 'digital system', model: 'model' },
    practised: 'How it is done', proposed: 'What could be taken over', proposedLead: 'A proposal to discuss, neither an assessment nor the advice of any authority.',
    countries: {
      EU: 'EU', US: 'United States', EE: 'Estonia', LT: 'Lithuania', LV: 'Latvia', FI: 'Finland', RO: 'Romania', PL: 'Poland', SK: 'Slovakia', HU: 'Hungary', DE: 'Germany', FR: 'France',
      AT: 'Austria', BE: 'Belgium', BG: 'Bulgaria', HR: 'Croatia', CY: 'Cyprus', CZ: 'Czechia', DK: 'Denmark', GR: 'Greece', IE: 'Ireland', IT: 'Italy', LU: 'Luxembourg', MT: 'Malta', NL: 'Netherlands',
      PT: 'Portugal', SI: 'Slovenia', ES: 'Spain', SE: 'Sweden', NO: 'Norway', CH: 'Switzerland', IS: 'Iceland', GB: 'United Kingdom', MD: 'Moldova', UA: 'Ukraine', CA: 'Canada', AU: 'Australia',
    },
    none: 'The collection has no records of practices yet.', touches: 'Acts it would touch',
  },
  strategy: {
    title: 'Strategies', lead: 'Goals, measures and indicators of the strategies of integrated border management: only what sources bear out. What was not found is named.',
    states: { 'in-force': 'in force', ended: 'its term has ended', awaited: 'awaited' },
    measureStates: { planned: 'planned', 'in-progress': 'in progress', done: 'done', unknown: 'state unknown' },
    none: 'The collection has no records of strategies yet.',
    term: (from, until) => `${from} – ${until}`, from: (date) => `from ${date}`, until: (date) => `until ${date}`,
    act: 'Approved by', goals: 'Goals', sector: 'Sector', measures: 'Measures', due: 'Due', bodies: 'Who', rows: 'Rows of concordances the measure would close',
    picture: 'A cell is a measure: full is done, half is in progress, empty is planned, dashed is of unknown state',
    indicators: 'Indicators', indicator: 'Indicator', unit: 'Unit', base: 'Base', target: 'Target', actual: 'Actual',
    immeasurable: 'Indicators nobody can measure', immeasurableLead: 'They have no unit or no target value, so nobody can say whether they were reached.',
    noUnit: 'no unit', noTarget: 'no target value', missing: 'What was not found', noValue: '—', noMeasures: 'No measures are recorded.',
  },
  glossary: {
    title: 'Glossary', lead: 'Ukrainian terms and their equivalents in acts of the EU, with the place where they stand. Working equivalents of our own are called so.',
    order: { 'uk-en': 'Ukrainian – English', 'en-uk': 'English – Ukrainian' },
    other: { 'uk-en': 'By the Ukrainian alphabet', 'en-uk': 'By the English alphabet' },
    subject: 'Field', allSubjects: 'all',
    subjects: {
      borders: 'borders', migration: 'migration', customs: 'customs', transit: 'transit', phytosanitary: 'phytosanitary', data: 'data', security: 'security', maritime: 'maritime',
      drafting: 'drafting', institutions: 'institutions', general: 'general',
    },
    origins: { translation: 'official translation', law: 'each the term of its own law', own: 'working equivalent of our own' },
    letters: 'Letters', filter: 'Find a term', shown: 'Terms shown:', nothing: 'There is no such term.', none: 'The collection has no terms yet.',
  },
  prose: { more: 'More in the guide' },
  home: {
    ibm: 'A border is not kept by border guards alone. Checks on persons, customs, migration, food safety, criminal investigation and defence are different services under different laws. Integrated border management means that they act as one, on three levels.',
    levelMeanings: {
      'intra-service': 'Inside one service: from the crossing point to the headquarters all see the same and act together.',
      'inter-agency': 'Between the services of one state: one control instead of several, shared data, shared risk assessment.',
      international: 'With other states and the institutions of the EU: joint control, exchange of information, assistance.',
    },
    levelActs: 'Acts of this level', twelve: 'The twelve bodies', more: 'Read more',
    collection: 'The collection', byJurisdiction: 'By jurisdiction', byComponent: 'By component',
    lately: 'What has changed', training: 'For training and without a network',
    trainingLead: 'The whole site or a few chosen acts open from a USB stick by double-click, with search and without the internet.',
    pack: 'Make a trainer pack', offline: 'How to use it without the internet', data: 'Data as files', harmonisation: 'State of harmonisation', harmonisationLead: 'How many provisions of EU acts are judged how. What was not assessed is counted too; there is no single percentage here.',
  },
  moreValues: (count) => `${count} more`,
};
