/** What an alert has fired of late, and how its delivery fares: asked for when it is opened. */

import {deliveries} from '../ask/alerts.js';
import {happening} from '../ask/api.js';
import {table} from '../figures/table.js';
import {element} from '../words/element.js';
import {day, minute, sentence} from '../words/event.js';

const SHOWN = 20;

export function deliveryLog(alert) {
  const log = element('div', {});
  const details = element('details', {}, element('summary', {}, 'What it has fired'), log);
  details.addEventListener('toggle', () => details.open && show(alert, log));
  return details;
}

async function show(alert, log) {
  log.replaceChildren(element('p', {role: 'status', class: 'quiet'}, 'Loading …'));
  try {
    const rows = await Promise.all((await deliveries(alert.id, SHOWN)).map(row));
    log.replaceChildren(rows.length
      ? table([`The latest, at most ${SHOWN}`, 'Fired', 'Delivery', 'Attempts', 'Last answer'], rows)
      : element('p', {role: 'status', class: 'quiet'}, 'Nothing in the last ninety days.'));
  } catch (error) {
    log.replaceChildren(element('p', {role: 'alert', class: 'wrong'}, `The log cannot be shown: ${error.message}`));
  }
}

async function row(delivery) {
  const {firedAt, status, attempts, answer, problem} = delivery;
  return [await fired(delivery), minute(firedAt), status.replaceAll('_', ' '), attempts, problem ?? answer ?? '–'];
}

async function fired({happening: id, figure}) {
  if (figure) return `${figure.count} from ${day(figure.from)} to ${day(figure.to)}`;
  if (!id) return 'a test message';
  try {
    const {happening: {event}} = await happening(id);
    return element('a', {href: `?${new URLSearchParams({article: event.article.id, event: event.id})}`}, ...sentence(event));
  } catch {
    return 'a happening that is not known any more';
  }
}
