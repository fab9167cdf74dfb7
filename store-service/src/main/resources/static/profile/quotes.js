/** What articles quote a leader as saying, in the sentences that do. */

import {element} from '../words/element.js';
import {day} from '../words/event.js';

const SHOWN_AT_FIRST = 3;

/** Nothing where nobody quotes him; the latest ones, and behind a button the rest. */
export function quotesParts(quotes) {
  if (quotes.length === 0) return [];
  const rest = quotes.slice(SHOWN_AT_FIRST);
  return [element('section', {class: 'quotes'},
    element('h3', {}, 'In quotation marks, the latest'),
    ...quotes.slice(0, SHOWN_AT_FIRST).map(quotation),
    ...rest.length ? [element('details', {}, element('summary', {}, `${rest.length} more`), ...rest.map(quotation))] : [])];
}

function quotation({words, sentence, event, article}) {
  const source = new URLSearchParams({article: article.id, event});
  const told = [article.source?.name, article.publishedAt && day(article.publishedAt)].filter(Boolean).join(', ');
  return element('figure', {},
    element('blockquote', {dir: 'auto'}, ...emphasised(sentence, words)),
    element('figcaption', {class: 'quiet'}, element('a', {href: `?${source}`}, told || 'the article')));
}

/** The sentence, with the words in quotation marks apart from the rest. */
function emphasised(sentence, words) {
  let from = 0;
  const parts = words.flatMap(quoted => {
    const start = sentence.indexOf(quoted, from);
    const before = sentence.slice(from, start);
    from = start + quoted.length;
    return [before, element('strong', {}, quoted)];
  });
  return [...parts, sentence.slice(from)];
}
