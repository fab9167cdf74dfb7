/** Events measured against articles: more is reported where more is read. */

import {asked, replaceQuery} from '../address.js';
import * as api from '../ask/api.js';
import {element} from '../words/element.js';
import {startOf} from './periods.js';

const HUNDRED = 100;
/** These filters choose among articles; all others among the events in them. */
const OF_ARTICLES = ['outlet', 'from', 'to'];

/** Whether the address asks for it. */
export const isMeasured = () => asked('per') === 'articles';

/** Two buttons: as many as there are, or as many in a hundred articles. */
export function measureSwitch(onSwitch) {
  return element('p', {class: 'switch', role: 'group', 'aria-label': 'How to count'},
    choice('Number of events', !isMeasured(), query => query.delete('per'), onSwitch),
    choice('Events per 100 articles', isMeasured(), query => query.set('per', 'articles'), onSwitch));
}

function choice(text, isChosen, change, onSwitch) {
  const button = element('button', {type: 'button', 'aria-pressed': isChosen}, text);
  button.addEventListener('click', async () => {
    replaceQuery(change);
    await onSwitch();
    document.querySelector('#figures .switch [aria-pressed=true]')?.focus();
  });
  return button;
}

/** Of each class, the events in a hundred articles published in each period; nothing for a period without articles. */
export async function measured({period, periods, counts}, query) {
  const ofArticles = new URLSearchParams([...query].filter(([name]) => OF_ARTICLES.includes(name)));
  const published = new Map();
  for (const {period: first, articles} of await api.articleTimeline(ofArticles, period === 'year' ? 'month' : period)) {
    const start = startOf(period, first);
    published.set(start, (published.get(start) ?? 0) + articles);
  }
  return counts.map(values => values.map((value, number) =>
    published.has(periods[number]) ? HUNDRED * value / published.get(periods[number]) : null));
}
