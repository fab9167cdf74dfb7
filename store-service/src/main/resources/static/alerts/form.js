/** A new alert, made of the filters that the page has. */

import {addAlert, filterOf, preview} from '../ask/alerts.js';
import {element} from '../words/element.js';
import {filterInWords} from './conditions.js';

const CONDITIONS = {every: 'for every happening', moreThan: 'for more happenings than', unusual: 'for unusually many events, from a score of'};

export function newAlert(query, {suggestions, onAdd}) {
  const filter = filterOf(query);
  const form = element('form', {class: 'note', 'aria-label': 'New alert'},
    element('h3', {}, 'New alert from the filters above'),
    element('p', {class: 'quiet'}, query.size ? filterInWords(filter, suggestions) : 'No filter is set: an alert must ask for something in particular.'),
    element('p', {class: 'fields'},
      element('label', {}, 'Name ', element('input', {name: 'name', maxlength: '200', required: '', autocomplete: 'off'})),
      element('label', {}, 'Fires ', element('select', {name: 'condition'}, ...Object.entries(CONDITIONS).map(([value, text]) => element('option', {value}, text)))),
      element('label', {'data-of': 'figure'}, 'Number ', element('input', {name: 'threshold', type: 'number', min: '0', step: 'any', value: '5'})),
      element('label', {'data-of': 'figure'}, 'In how many days ', element('input', {name: 'days', type: 'number', min: '1', max: '365', value: '1'})),
      element('label', {}, 'Webhook, if any ', element('input', {name: 'webhook', type: 'url', placeholder: 'https://…', autocomplete: 'off'}))),
    element('p', {class: 'actions'},
      element('button', {type: 'button', name: 'preview'}, 'How often would it have fired?'),
      element('button', {type: 'submit'}, 'Add the alert'),
      element('span', {role: 'status'})));
  const say = (...text) => form.querySelector('[role=status]').replaceChildren(...text);
  const {condition} = form.elements;
  const showFields = () => form.querySelectorAll('[data-of=figure]').forEach(field => { field.hidden = condition.value === 'every'; });
  condition.addEventListener('change', showFields);
  showFields();
  form.elements.preview.addEventListener('click', () => foresee({name: 'preview', filter, ...conditionOf(form)}, say));
  form.addEventListener('submit', event => {
    event.preventDefault();
    add(form, {filter, ...conditionOf(form)}, {say, onAdd});
  });
  return form;
}

function conditionOf({elements: {condition, threshold, days}}) {
  const within = {days: Number(days.value)};
  if (condition.value === 'moreThan') return {moreThan: {happenings: Number(threshold.value), ...within}};
  return condition.value === 'unusual' ? {unusual: {score: Number(threshold.value), ...within}} : {};
}

async function foresee(alert, say) {
  try {
    const {days, firings} = await preview(alert);
    say(`It would have fired ${firings === 1 ? 'once' : `${firings} times`} in the last ${days} days.`);
  } catch (error) {
    say(`This cannot be said: ${error.message}`);
  }
}

async function add(form, alert, {say, onAdd}) {
  const webhook = form.elements.webhook.value.trim();
  try {
    const {secret} = await addAlert({name: form.elements.name.value, ...alert, ...webhook && {webhook}});
    form.reset();
    form.elements.condition.dispatchEvent(new Event('change'));
    say(...secret ? ['Added. Its messages are signed with this secret, which is not shown again: ', element('code', {}, secret)] : ['Added.']);
    await onAdd();
  } catch (error) {
    say(`Not added: ${error.message}`);
  }
}
