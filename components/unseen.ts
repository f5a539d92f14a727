export { seenAndUnseen, visibleText } from '../lib/text/unseen';
