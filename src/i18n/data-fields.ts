/**
 * A word on every field of the data files, in both languages. Apart from the catalogues, because the browser carries those and
 * never asks for this.
 *
 * @example
 * DATA_FIELDS.uk.provision.eid // 'адреса положення за Akoma Ntoso, єдина в редакції'
 */
import type { EditionData, IndexData, ProvisionData } from '../components/share/data-schema.ts';
import type { Speech } from '../lib/model/message.ts';

/** A field that is added without a word on it does not compile. */
interface DataFields {
  index: Record<keyof IndexData['acts'][number], string>;
  edition: Record<keyof EditionData, string>;
  provision: Record<keyof ProvisionData, string>;
}

export const DATA_FIELDS: Record<Speech, DataFields> = {
  uk: {
    index: {
      id: 'адреса акта у збірці', kind: 'вид акта', title: 'назва українською та, якщо є, англійською', shortTitle: 'коротка назва', number: 'номер, як надруковано',
      issuer: 'видавець', identifiers: 'номер на сайті Ради, CELEX, ELI', adopted: 'дата прийняття', published: 'дата опублікування', inForce: 'дата набрання чинності',
      status: 'статус', addresses: 'офіційні адреси', bodies: 'органи', levels: 'рівні співпраці', components: 'складники ІУК', relations: 'зв’язки з іншими актами',
      checks: 'хто, коли й за чим перевірив які факти; решта не перевірена', summary: 'про що акт', marks: 'чому текст не є правом: training, translation, draft', editions: 'редакції, найновіша перша; data — файл, page — сторінка, обидва від кореня сайту',
    },
    edition: {
      act: 'адреса акта у збірці', title: 'назва акта', number: 'номер акта', status: 'статус акта', date: 'дата редакції', lang: 'мова тексту', nature: 'вид тексту',
      marks: 'чому текст не є правом', source: 'звідки текст: видавець, адреса, день отримання, sha256 файла джерела', translation: 'власний переклад: з якого тексту, чий, коли зроблено й коли звірено', sha256: 'sha256 файла редакції у збірці',
      articles: 'статті: номер, заголовок, eId, довжина і sha256 тексту статті без приміток видавця', provisions: 'положення за порядком тексту',
    },
    provision: {
      eid: 'адреса положення за Akoma Ntoso, єдина в редакції', anchor: 'місце на сторінці, якщо воно відрізняється від eId', kind: 'вид положення', number: 'номер, як його цитують',
      text: 'надрукований текст разом із номером; переведення рядка як у джерелі', rows: 'рядки таблиці', children: 'положення всередині',
    },
  },
  en: {
    index: {
      id: 'address of the act in the collection', kind: 'kind of act', title: 'title in Ukrainian and, where there is one, in English', shortTitle: 'short title', number: 'number as printed',
      issuer: 'who issued it', identifiers: 'number at the Rada, CELEX, ELI', adopted: 'date of adoption', published: 'date of publication', inForce: 'date of entry into force',
      status: 'status', addresses: 'official addresses', bodies: 'bodies', levels: 'levels of cooperation', components: 'components of IBM', relations: 'relations to other acts',
      checks: 'who verified which facts, when and against what; the others are unverified', summary: 'what the act is about', marks: 'why the text is not law: training, translation, draft', editions: 'editions, the newest first; data is the file, page the page, both from the root of the site',
    },
    edition: {
      act: 'address of the act in the collection', title: 'title of the act', number: 'number of the act', status: 'status of the act', date: 'date of the edition', lang: 'language of the text', nature: 'nature of the text',
      marks: 'why the text is not law', source: 'where the text came from: publisher, address, day it was taken, sha256 of the source file', translation: 'own translation: from which text, by whom, when it was made and when checked back', sha256: 'sha256 of the file of the edition in the collection',
      articles: 'articles: number, heading, eId, length and sha256 of the text of the article without editorial notes', provisions: 'provisions in the order of the text',
    },
    provision: {
      eid: 'address of the provision after Akoma Ntoso, unique in the edition', anchor: 'place on the page, where it is not the eId', kind: 'kind of provision', number: 'number as it is cited',
      text: 'printed text, number included; line breaks as in the source', rows: 'rows of a table', children: 'provisions inside it',
    },
  },
};
