/** Alerts: those that there are, what each has fired, and a new one from the filters of the page. */

import {allAlerts, queryOf, removeAlert} from '../ask/alerts.js';
import {element} from '../words/element.js';
import {day} from '../words/event.js';
import {conditionInWords, filterInWords} from './conditions.js';
import {deliveryLog} from './deliveries.js';
import {newAlert} from './form.js';

export async function alerts(query, {suggestions}) {
  const list = element('div', {class: 'alerts'});
  const said = element('p', {role: 'status', class: 'quiet', tabindex: '-1'});
  const show = async () => {
    const all = await allAlerts();
    list.replaceChildren(...all.map(alert => card(alert, {suggestions, onRemove: () => remove(alert)})));
    said.textContent = all.length ? '' : 'There are no alerts yet.';
  };
  const remove = async alert => {
    try {
      await removeAlert(alert.id);
      await show();
      said.textContent = `“${alert.name}” is removed, with all that it has fired.`;
    } catch (error) {
      said.textContent = `Not removed: ${error.message}`;
    }
    said.focus();
  };
  await show();
  return [element('h2', {}, 'Alerts'), newAlert(query, {suggestions, onAdd: show}), said, list];
}

function card(alert, {suggestions, onRemove}) {
  const facts = {
    'Asks for': filterInWords(alert.filter, suggestions),
    Fires: conditionInWords(alert),
    Tells: teller(alert),
    Since: day(alert.createdAt),
  };
  return element('section', {'aria-label': alert.name},
    element('h3', {}, alert.name),
    element('dl', {}, ...Object.entries(facts).flatMap(([term, fact]) => [element('dt', {}, term), element('dd', {}, fact)])),
    element('p', {class: 'actions'},
      element('a', {href: `?${queryOf(alert.filter)}`}, 'Happenings like this'),
      element('a', {href: `api/v1/alerts/${encodeURIComponent(alert.id)}/feed`, type: 'application/atom+xml'}, 'Atom feed'),
      ...removal(alert, onRemove)),
    deliveryLog(alert));
}

function teller({webhook, webhookGoneAt}) {
  if (!webhook) return 'its feed only';
  return webhookGoneAt ? `nobody since ${day(webhookGoneAt)}: ${webhook} has said that it is gone` : webhook;
}

/** Asks once more: what has fired goes, too. */
function removal(alert, onRemove) {
  const button = element('button', {type: 'button'}, 'Remove');
  button.addEventListener('click', () => {
    if (button.dataset.asked) onRemove();
    else button.textContent = `Really remove “${alert.name}”?`;
    button.dataset.asked = 'yes';
  });
  button.addEventListener('blur', () => {
    delete button.dataset.asked;
    button.textContent = 'Remove';
  });
  return [button];
}
