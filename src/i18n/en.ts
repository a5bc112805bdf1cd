/**
 * The English catalogue. Its type is the Ukrainian one's, so nothing can be left untranslated.
 *
 * Names of units follow the Interinstitutional style guide; bodies by the names they use of themselves in English.
 */
import type { Catalogue } from './uk.ts';

const noun = (one: string, other: string): { one: string; other: string } => ({ one, other });

export const en: Catalogue = {
  name: 'Zvirka',
  tagline: 'Ukrainian and EU law on integrated border management',
  otherLanguage: 'Українська',
  skip: 'Skip to the content',
  nav: { label: 'Site', home: 'Home', acts: 'Acts', search: 'Search' },
  theme: { dark: 'Dark', light: 'Light', noun: 'theme' },
  searchBox: { label: 'Search the texts', placeholder: 'word, “exact phrase”, art. 7-1, 2016/399', button: 'Search' },
  footer: 'Zvirka shows texts for work and training. The official text is the one published in the official journal; where each text was taken from stands on its page. This site sends nothing of what you read or search anywhere.',

  nouns: {
    acts: noun('act', 'acts'), editions: noun('edition', 'editions'), articles: noun('article', 'articles'), points: noun('point', 'points'), recitals: noun('recital', 'recitals'),
    attachments: noun('annex', 'annexes'),
    tables: noun('table', 'tables'), results: noun('provision', 'provisions'),
  },
  kinds: {
    constitution: 'Constitution', code: 'Code', law: 'Law', decree: 'Decree', 'cabinet-resolution': 'Cabinet resolution',
    'cabinet-order': 'Cabinet order', order: 'Ministerial order', regulation: 'Regulation', directive: 'Directive', decision: 'Decision',
    recommendation: 'Recommendation', communication: 'Communication', treaty: 'Treaty', other: 'Other act',
  },
  statuses: {
    'in-force': 'in force', 'not-yet-in-force': 'not yet in force', suspended: 'suspended', repealed: 'repealed', draft: 'draft',
    training: 'training', unknown: 'status unknown',
  },
  natures: {
    original: 'original text', consolidated: 'consolidated text', 'official-translation': 'official translation',
    'working-translation': 'working translation', draft: 'draft', training: 'training text',
  },
  bodies: {
    mia: 'Ministry of Internal Affairs', mfa: 'Ministry of Foreign Affairs', infrastructure: 'Ministry for Development', finance: 'Ministry of Finance',
    'border-guard': 'State Border Guard Service', migration: 'State Migration Service', customs: 'State Customs Service',
    'security-service': 'Security Service', police: 'National Police', 'national-guard': 'National Guard',
    'food-safety': 'Food Safety Service', 'armed-forces': 'Armed Forces',
  },
  levels: { 'intra-service': 'intra-service', 'inter-agency': 'inter-agency', international: 'international' },
  components: {
    'border-control': 'border control', 'search-and-rescue': 'search and rescue', 'risk-analysis': 'risk analysis',
    'information-exchange': 'exchange of information', 'inter-agency-cooperation': 'inter-agency cooperation',
    'union-cooperation': 'cooperation within the Union', 'third-countries': 'cooperation with third countries',
    'schengen-measures': 'measures in the Schengen area', return: 'return', technology: 'technology', 'quality-control': 'quality control',
    solidarity: 'solidarity mechanisms', 'fundamental-rights': 'fundamental rights', 'education-and-training': 'education and training',
    'research-and-innovation': 'research and innovation',
  },
  jurisdictions: { ua: 'Ukraine', eu: 'European Union', int: 'International law' },
  langs: {
    uk: 'Ukrainian', en: 'English', fr: 'French', de: 'German', pl: 'Polish', ro: 'Romanian', bg: 'Bulgarian', cs: 'Czech', ru: 'Russian',
  },
  inLangs: {
    uk: 'Ukrainian', en: 'English', fr: 'French', de: 'German', pl: 'Polish', ro: 'Romanian', bg: 'Bulgarian', cs: 'Czech', ru: 'Russian',
  },
  relations: {
    amends: { direct: 'amends', inverse: 'amended by' },
    repeals: { direct: 'repeals', inverse: 'repealed by' },
    implements: { direct: 'implements', inverse: 'implemented by' },
    'based-on': { direct: 'based on', inverse: 'is the basis of' },
    translates: { direct: 'translation of', inverse: 'translated as' },
    replaces: { direct: 'replaces', inverse: 'replaced by' },
    related: { direct: 'related to', inverse: 'related to' },
  },
  facts: {
    kind: 'kind', title: 'title', shortTitle: 'short title', number: 'number', issuer: 'issuer', identifiers: 'identifiers',
    adopted: 'date of adoption', published: 'date of publication', inForce: 'entry into force', status: 'status', addresses: 'addresses',
    bodies: 'bodies', levels: 'level', components: 'components', relations: 'relations',
  },
  cited: {
    'title-of-act': 'title', attachment: 'annex', book: 'book', part: 'part', title: 'title', subtitle: 'subtitle', chapter: 'chapter', section: 'section',
    subsection: 'subsection', division: 'division', article: 'Art.', preamble: 'preamble', recital: 'recital', paragraph: 'para.', point: 'point',
    indent: 'indent', alinea: 'subpara.', subparagraph: 'subpara.', closing: 'closing', 'closing-line': 'line', note: 'note', table: 'table',
    footnote: 'footnote',
  },

  numbered: (number, jurisdiction) => (jurisdiction === 'eu' ? number : `No ${number}`),

  marks: {
    training: { short: 'training text', long: 'Training text: written for training; it is not law and never was.' },
    translation: { short: 'working translation', long: 'Working translation, unofficial: it has no legal force, cite the original.' },
    draft: { short: 'draft', long: 'Draft: this text has not been adopted.' },
  },

  home: {
    title: 'Border law, provision by provision',
    lead: 'Zvirka is a collection of Ukrainian laws on integrated border management and of the EU law they are checked against. Every provision has a lasting address, every text a source, every edition a date.',
    ibmTitle: 'What integrated border management is',
    ibm: 'A border is not kept by border guards alone. Checks on persons, customs, migration, food safety, policing and defence belong to different services under different laws. Integrated border management means that they act as one: inside each service, between services and with other states. A lawful journey gets shorter, and a threat is seen before it reaches the border. In EU law its components are listed in Article 3 of Regulation (EU) 2019/1896.',
    doTitle: 'What you can do here',
    todo: [
      'Read an act as it stood on a date and cite the exact point.',
      'Find a provision by a word in any case, by an exact phrase or by number.',
      'Take the whole collection along: the same site opens from a USB stick with no internet.',
    ],
    honest: 'What this is not: Zvirka is no official publication and gives no advice on applying the law.',
    collection: 'The collection',
    latest: 'Latest editions',
    all: 'All acts',
    none: 'The collection is empty so far. Texts are added by “npx zvirka import”.',
  },

  acts: {
    title: 'Acts',
    lead: 'Tick what you look for: within one facet any ticked value fits, different facets apply together.',
    filters: 'Facets',
    shown: 'Acts shown:',
    reset: 'Clear all ticks',
    nothing: 'No act has all the ticked facets.',
    facets: {
      jurisdiction: 'Jurisdiction', kind: 'Kind', body: 'Body', level: 'Level of cooperation', component: 'IBM component', status: 'Status',
      language: 'Language of the text', year: 'Year of adoption',
    },
  },

  act: {
    edition: (date) => `edition of ${date}`,
    asOf: (date) => `The text as it stood on ${date}.`,
    card: 'Card of the act',
    contents: 'Contents',
    kind: 'Kind', number: 'Number', adopted: 'Adopted', published: 'Published', inForce: 'In force from', issuer: 'Issuer', status: 'Status',
    nature: 'Text', bodies: 'Bodies', levels: 'Level', components: 'Components', rada: 'Rada', celex: 'CELEX', eli: 'ELI',
    addresses: 'Official addresses', language: 'Language',
    source: 'Source of the text', own: 'written for this collection', publisher: 'Published by', address: 'Address', retrieved: 'Retrieved', hash: 'sha256 of the source',
    noHash: 'not recorded',
    relations: 'Relations', notInCollection: 'not in the collection',
    checks: 'Checks of facts',
    checked: (facts, against, date, by) => `Checked: ${facts}. Against: ${against}. ${date}, ${by}.`,
    unchecked: (facts) => `Not checked against a source: ${facts}.`,
    noneChecked: 'No fact of this card has been checked against a source yet.',
    editions: 'Editions',
    previous: 'Previous edition', next: 'Next edition', newest: 'Newest edition', oldReading: (date) => `This is not the newest edition. The newest is of ${date}.`,
    textIn: (lang) => `Text in ${lang}`,
    otherLanguageShown: (lang) => `The collection has no English text of this act; shown in ${lang}.`,
    strip: { article: 'One cell an article; the darker, the longer.', point: 'One cell a point; the darker, the longer.', any: 'One cell an article or a point; the darker, the longer.' },
    addressOf: (citation) => `Address: ${citation}`,
    note: "Publisher's note", notes: "Publisher's notes", showNotes: "Show the publisher's notes",
    table: 'Table', range: (first, last) => (first === last ? `Article ${first}` : `Articles ${first} – ${last}`),
    printed: 'Address on the site', noText: 'The collection has no text of this act, only its card.',
    top: 'To the top',
    forward: 'This edition is shown on the page of the act.',
  },

  compare: {
    title: 'Comparison of editions',
    between: (from: string, to: string) => `What changed between the edition of ${from} and the edition of ${to}.`,
    kinds: { same: 'unchanged', amended: 'amended', renumbered: 'renumbered', moved: 'moved', split: 'split', merged: 'merged', added: 'added', repealed: 'repealed' },
    alsoMoved: 'moved', alsoRenumbered: 'renumbered',
    was: 'in the earlier edition', is: 'in the later edition', ear: { old: 'removed:', new: 'added:' },
    movedFrom: (eid: string) => `moved from ${eid}`, movedTo: (eid: string) => `moved to ${eid}`,
    nothing: 'The texts do not differ: at most the publisher’s notes changed.',
    strip: 'A cell is an article: full – added, half – amended, hatched – repealed, with a bar – renumbered or moved',
    onlyChanges: 'Changes only',
    unchanged: (count: number) => `Unchanged: ${count}`,
    timeline: 'How the act changed', any: 'Compare any two texts', anyTitle: 'Compare two texts',
    anyLead: 'Any two editions or two acts, provision by provision. Your browser makes the comparison and sends nothing anywhere.',
    first: 'First text (earlier)', second: 'Second text (later)', button: 'Compare', working: 'Comparing…',
    failed: 'The text did not open. Check that the whole folder of the site was copied, “assets” included.',
    noscript: 'To compare any two texts JavaScript is needed, and it is off. The comparisons of neighbouring editions below work without it.',
    made: 'Comparisons of editions that are ready',
    others: 'Other comparisons', withPrevious: 'Compare with the previous one',
  },

  search: {
    title: 'Search',
    lead: 'Words are found in every inflected form. Put an exact phrase in quotes. Write numbers as they are: 1710-VI, 2016/399, art. 7-1.',
    filters: 'Narrow down',
    field: 'Word, phrase or number',
    button: 'Search',
    noscript: 'Search needs JavaScript, and it is switched off. The list of acts with its facets works without it, and so does the browser’s own search on the page of an act (Ctrl+F).',
    noscriptLink: 'To the list of acts',
    idle: 'Type a word or a number.',
    loading: 'Searching…',
    found: (count) => `Found: ${count}.`,
    nothing: 'Nothing found. Try fewer words or drop a filter.',
    ignored: (list) => `These words occur in no text and were left out: ${list}.`,
    absent: (list) => `In no text: ${list}.`,
    near: (count) => `Of these with related words: ${count}; they come after the exact ones.`,
    failed: 'The index did not open. Check that the whole folder of the site was copied, “assets” included.',
    more: 'Show more',
    any: 'all',
  },

  check: {
    title: 'State of the collection',
    lead: 'What the collection holds, what is proved about it, and what is still to be put right or verified. The command “npx zvirka check” says the same.',
    holds: 'What the collection holds',
    proved: 'What is proved',
    sources: {
      equal: (checked) => `Every edition held against its kept source (${checked}) was read from it again: there are no differences.`,
      different: (checked, equal) => `Editions held against their kept sources: ${checked}; without differences: ${equal}. The others are named below.`,
      none: 'No edition was held against a source: this collection keeps none.',
      without: (count) => `Editions without a kept source: ${count}.`,
      own: (count) => `Texts written for this collection: ${count}; they have no source.`,
    },
    tests: { sources: 'Texts against sources', records: 'Records', numbers: 'Numbers', relations: 'Relations' },
    records: { fine: 'All records of acts and all texts were read without a remark.', odd: (count) => `Remarks on records of acts and on the writing of texts: ${count}.` },
    numbers: { fine: 'The numbers of articles, paragraphs and points run on, or a note says what is missing.', odd: (count) => `Gaps and repetitions in numbers that no note explains: ${count}.` },
    relations: { fine: (count) => `Every relation (${count}) leads to an act in the collection.`, odd: (count, all) => `Relations recorded wrongly or leading to acts not in the collection: ${count} of ${all}.` },
    marks: { fine: 'no remarks', odd: 'remarks', open: 'not tested' },
    severities: { error: 'error', warning: 'warning', info: 'note' },
    findings: 'What was found', noFindings: 'Nothing to put right.',
    otherFiles: 'Other files', line: (line) => `line ${line}`,
    unverified: 'What nobody has verified', noUnverified: 'There are no such facts: each is verified, or the record is for training.',
    unverifiedLead: 'These facts stand in the records, but nobody has yet confirmed having checked them against an official source.',
  },

  notFound: {
    title: 'There is no such page',
    lead: 'The address may be misspelt, or the act is not in the collection yet.',
  },
};
