/**
 * The small conveniences of every page. Nothing here is needed to read: each part looks for its place on the page and
 * leaves when it is not there.
 */
import { countActs } from './acts-list.ts';
import { copyCitations } from './copy-citation.ts';
import { openFoldsOfWidePage } from './folds.ts';
import { followReader } from './follow.ts';
import { highlightFound } from './highlight.ts';
import { previewLinks } from './preview.ts';
import { linkProvisions } from './provision-links.ts';
import { searchKeys } from './search-keys.ts';
import { share } from './share.ts';
import { forward, keepPlaceInLanguage, nameAddressForPaper } from './places.ts';

forward();
keepPlaceInLanguage();
nameAddressForPaper();
openFoldsOfWidePage();
followReader();
highlightFound('.law');
countActs();
copyCitations();
share();
searchKeys();
linkProvisions();
previewLinks();
