/** What an alert has fired of late, and how its delivery fares: asked for when it is opened. */

import {deliveries, replay} from '../ask/alerts.js';
import {happening} from '../ask/api.js';
import {table} from '../figures/table.js';
import {element} from '../words/element.js';
import {day, minute, sentence} from '../words/event.js';

const SHOWN = 20;

export function deliveryLog(alert) {
  const log = element('div', {});
  const said = element('p', {role: 'status', class: 'quiet'});
  const details = element('details', {}, element('summary', {}, 'What it has fired'), said, log);
  details.addEventListener('toggle', () => details.open && show(alert, log, said));
  return details;
}

async function show(alert, log, said) {
  said.textContent = 'Loading …';
  try {
    const again = delivery => deliverAgain(alert, delivery, {log, said});
    const rows = await Promise.all((await deliveries(alert.id, SHOWN)).map(delivery => row(alert, delivery, again)));
    log.replaceChildren(...rows.length ? [table([`The latest, at most ${SHOWN}`, 'Fired', 'Delivery', 'Attempts', 'Last answer'], rows)] : []);
    said.textContent = rows.length ? '' : 'Nothing in the last ninety days.';
  } catch (error) {
    said.textContent = `The log cannot be shown: ${error.message}`;
  }
}

/** One that waits is delivered anyway, and who is gone is told nothing. */
async function row({webhook, webhookGoneAt}, delivery, again) {
  const {firedAt, status, attempts, answer, problem} = delivery;
  const isOver = ['delivered', 'given_up'].includes(status);
  const how = status.replaceAll('_', ' ');
  return [
    await fired(delivery), minute(firedAt),
    webhook && !webhookGoneAt && isOver ? element('span', {}, how, ' ', button(delivery, again)) : how,
    attempts, problem ?? answer ?? '–',
  ];
}

function button(delivery, again) {
  const made = element('button', {type: 'button', 'aria-label': `Deliver again what was fired ${minute(delivery.firedAt)}`}, 'Deliver again');
  made.addEventListener('click', () => again(delivery));
  return made;
}

async function deliverAgain(alert, {id}, {log, said}) {
  try {
    await replay(alert.id, id);
    await show(alert, log, said);
    said.textContent = 'It is being delivered again, under the same id.';
  } catch (error) {
    said.textContent = `Not delivered again: ${error.message}`;
  }
  said.closest('details').querySelector('summary').focus();
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
