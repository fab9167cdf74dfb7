/** The address of the page, which holds all that is needed to show the same again. */

/** Changes the query of the address, in place or as a step that the browser's Back undoes. */
export function replaceQuery(change, isStep = false) {
  const query = new URLSearchParams(location.search);
  change(query);
  const address = query.size ? `?${query}` : location.pathname;
  if (isStep) history.pushState({isStep}, '', address);
  else history.replaceState(history.state, '', address);
}

export function asked(name) {
  return new URLSearchParams(location.search).get(name);
}
