/** Alerts: those that there are, what each has fired, and a new one from the filters of the page. */

import {allAlerts, queryOf, removeAlert, renewSecret} from '../ask/alerts.js';
import {element} from '../words/element.js';
import {day, minute} from '../words/event.js';
import {beyondTheList, conditionInWords, filterInWords} from './conditions.js';
import {deliveryLog} from './deliveries.js';
import {newAlert} from './form.js';

export async function alerts(query, {suggestions}) {
  const list = element('div', {class: 'alerts'});
  const said = element('p', {role: 'status', class: 'quiet', tabindex: '-1'});
  const show = async () => {
    const all = await allAlerts();
    list.replaceChildren(...all.map(alert => card(alert, {suggestions, onRemove: () => remove(alert), onRenew: () => renew(alert)})));
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
  const renew = async alert => {
    try {
      const {secret, formerSecretUntil} = await renewSecret(alert.id);
      await show();
      said.replaceChildren(`The new secret of “${alert.name}”, which is not shown again: `, element('code', {}, secret),
        `. Until ${minute(formerSecretUntil)}, messages are signed with the one before, too.`);
    } catch (error) {
      said.textContent = `The secret stays: ${error.message}`;
    }
    said.focus();
  };
  await show();
  return [element('h2', {}, 'Alerts'), newAlert(query, {suggestions, onAdd: show}), said, list];
}

function card(alert, {suggestions, onRemove, onRenew}) {
  const facts = {
    'Asks for': filterInWords(alert.filter, suggestions),
    Fires: conditionInWords(alert),
    Tells: teller(alert),
    ...alert.formerSecretUntil > new Date().toISOString() && {Signed: `with the new secret, and until ${minute(alert.formerSecretUntil)} with the one before`},
    Since: day(alert.createdAt),
  };
  return element('section', {'aria-label': alert.name},
    element('h3', {}, alert.name),
    element('dl', {}, ...Object.entries(facts).flatMap(([term, fact]) => [element('dt', {}, term), element('dd', {}, fact)])),
    element('p', {class: 'actions'},
      element('a', {href: `?${queryOf(alert.filter)}`}, `Happenings like this${beyondTheList(alert.filter)}`),
      element('a', {href: `api/v1/alerts/${encodeURIComponent(alert.id)}/feed`, type: 'application/atom+xml'}, 'Atom feed'),
      ...alert.webhook ? [askingTwice('New secret', `Really replace the secret of “${alert.name}”?`, onRenew)] : [],
      askingTwice('Remove', `Really remove “${alert.name}”?`, onRemove)),
    deliveryLog(alert));
}

function teller({webhook, webhookGoneAt}) {
  if (!webhook) return 'its feed only';
  return webhookGoneAt ? `nobody since ${day(webhookGoneAt)}: ${webhook} has said that it is gone` : webhook;
}

/** A button that asks once more: what it does cannot be undone. */
function askingTwice(name, question, onSure) {
  const button = element('button', {type: 'button'}, name);
  button.addEventListener('click', () => {
    if (button.dataset.asked) onSure();
    else button.textContent = question;
    button.dataset.asked = 'yes';
  });
  button.addEventListener('blur', () => {
    delete button.dataset.asked;
    button.textContent = name;
  });
  return button;
}
