/** The session of a reader, where the service asks for a key. */

const dialog = document.getElementById('key');
const form = dialog.querySelector('form');

/** Asks for a key, and starts over with it. The page keeps nothing: the service sets a cookie that scripts cannot read. */
export function askForKey() {
  if (!dialog.open) dialog.showModal();
}

async function signIn(key) {
  const response = await fetch('api/v1/session', {method: 'POST', headers: {Authorization: `Bearer ${key}`}});
  const refusal = response.ok ? {} : await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(refusal.detail ?? `The server answers ${response.status}.`);
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  try {
    await signIn(form.elements.key.value.trim());
    location.reload();
  } catch (error) {
    form.querySelector('[role=alert]').textContent = error.message;
  }
});
