import { recordEdits } from './record-edits';
import { recordFiles } from './record-files';
import { recordLists } from './record-lists';

/** Records, lists and inventory files; all asked for by our own pages. */
export const recordHandlers = { ...recordEdits, ...recordLists, ...recordFiles };
