/** The reports of a happening: how they differ, why they are taken for one, and how to split them. */

import {element} from '../words/element.js';
import {deed, when} from '../words/event.js';

/** Nothing for a happening with a single report and no differences. */
export function reportsParts({happening, reports}, shown, {onChoose, onSplit}) {
  if (reports.length < 2) return [];
  const form = element('form', {class: 'reports'},
    element('h3', {}, `${reports.length} reports, ${happening.sources} independent ${happening.sources === 1 ? 'source' : 'sources'}`),
    element('ol', {}, ...reports.map(report => reportItem(report, report.event.id === shown, onChoose))),
    element('p', {class: 'splitting'},
      element('button', {type: 'submit'}, 'Split off the ticked reports'),
      element('span', {role: 'status'}, 'If they tell of something else; they are never merged again.')));
  form.addEventListener('submit', event => {
    event.preventDefault();
    split(form, reports.length, onSplit);
  });
  return [...conflicts(happening.conflicts), form];
}

function reportItem({event, because}, isShown, onChoose) {
  const {article} = event;
  const title = article.title || '(no title)';
  const button = element('button', {type: 'button', class: 'choice'}, title);
  if (isShown) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => onChoose(event));
  const told = [deed(event), event.status !== 'happened' && event.status, when(event)].filter(Boolean).join(' · ');
  const outlet = article.source ? [element('bdi', {}, article.source.name), ' · '] : [];
  return element('li', {},
    element('input', {type: 'checkbox', value: event.id, 'aria-label': `Split off: ${title}`}),
    element('div', {}, button,
      element('p', {class: 'quiet'}, ...outlet, told),
      element('p', {class: 'quiet'}, because ? `Merged because of: ${because.reasons.join(', ')}` : 'The first report.')));
}

function conflicts(all) {
  return all.length ? [
    element('h3', {}, 'How the reports differ'),
    element('ul', {}, ...all.map(({about, versions}) => element('li', {},
      `${about}: `, versions.map(version => `${version.value} (${version.reports})`).join(' or '))))] : [];
}

async function split(form, count, onSplit) {
  const ticked = [...form.querySelectorAll('input:checked')].map(box => box.value);
  const say = text => { form.querySelector('[role=status]').textContent = text; };
  if (ticked.length === 0) say('Tick the reports that tell of something else.');
  else if (ticked.length === count) say('Leave at least one report unticked: all together are what it is now.');
  else {
    try {
      await onSplit(ticked);
    } catch (error) {
      say(`Not split: ${error.message}`);
    }
  }
}
