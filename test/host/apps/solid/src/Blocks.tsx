import { For, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { atFirst, listen, ownPage } from '../../blocks.js';

export function Blocks() {
  const [state, setState] = createStore(atFirst);
  listen((part) => setState(part));

  return (
    <main>
      <article>
        <Show when={state.article !== 'none'}>
          <div
            data-calcinosis={state.article === 'hours' ? undefined : state.asked}
            class={state.article === 'hours' ? undefined : state.name}
          >
            <Show when={state.article === 'questions'} fallback={<h2>Opening hours</h2>}>
              <p>
                <a href={ownPage('faq')}>{state.words}</a>
              </p>
              <Show when={state.question}>
                <details slot="question">
                  <summary>Where do I park?</summary>
                  <p>Behind the house.</p>
                </details>
              </Show>
            </Show>
          </div>
        </Show>
      </article>
      <section>
        <For each={state.list}>
          {(asked) => (
            <div id={asked} data-calcinosis={asked}>
              <p>{asked}</p>
            </div>
          )}
        </For>
      </section>
      <aside>
        <Show when={state.link}>
          {(link) => (
            <p>
              <a href={link().href}>{link().words}</a>
            </p>
          )}
        </Show>
      </aside>
      <footer>Our clinic</footer>
    </main>
  );
}
