/** What turns the writing around whatever it stands in (Unicode's overrides): words would read otherwise than they are. */
const OVERRIDES = /[\u202d\u202e]/g;

/** What is only shown, and to nobody's harm: in the place of each override stands a mark, as long as it, so that offsets stay right. */
const SHOWN = ['title', 'aria-label'];
const harmless = text => typeof text === 'string' ? text.replace(OVERRIDES, '\ufffd') : text;

/** An element with attributes and children; text stays text, whatever an article has in it. */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, SHOWN.includes(key) ? harmless(value) : value);
  made.append(...children.map(harmless));
  return made;
}
