/** Events measured against articles: more is reported where more is read. */

import {asked} from '../address.js';
import * as api from '../ask/api.js';
import {startOf} from './periods.js';
import {addressSwitch} from './switch.js';

const HUNDRED = 100;
/** These filters choose among articles; all others among the events in them. */
const OF_ARTICLES = ['outlet', 'from', 'to'];

/** Whether the address asks for it. */
export const isMeasured = () => asked('per') === 'articles';

/** As many as there are, or as many in a hundred articles. */
export function measureSwitch(onSwitch) {
  return addressSwitch('How to count', 'per', [['', 'Number of events'], ['articles', 'Events per 100 articles']], onSwitch);
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
