import { settled } from './arrivals.js';

interface Place {
  /** How wide the place is, in CSS pixels. */
  width?: number;
  /** The light children, as HTML. */
  light?: string;
}

const places: HTMLElement[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/** An element with these attributes in a place of its own, which goes when the test ends. */
export async function mount<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string> = {},
  { width = 760, light = '' }: Place = {},
): Promise<HTMLElementTagNameMap[T]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = light;
  const place = clearing();
  place.style.inlineSize = `${width}px`;
  place.append(element);
  return settled(element);
}

/** An empty place on the page, which goes when the test ends. */
export function clearing(): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  places.push(place);
  return place;
}
