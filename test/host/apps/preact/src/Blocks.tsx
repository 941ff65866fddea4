import { useEffect, useState } from 'preact/hooks';
import { atFirst, listen, ownPage } from '../../blocks.js';

export function Blocks() {
  const [state, setState] = useState(atFirst);
  const { article, asked, name, words, question, list, link } = state;
  useEffect(() => {
    listen((part) => setState((before) => ({ ...before, ...part })));
  }, []);

  return (
    <main>
      <article>
        {article === 'none' ? null : article === 'hours' ? (
          <div>
            <h2>Opening hours</h2>
          </div>
        ) : (
          <div data-calcinosis={asked} class={name}>
            <p>
              <a href={ownPage('faq')}>{words}</a>
            </p>
            {question && (
              <details slot="question">
                <summary>Where do I park?</summary>
                <p>Behind the house.</p>
              </details>
            )}
          </div>
        )}
      </article>
      <section>
        {list.map((asked) => (
          <div key={asked} id={asked} data-calcinosis={asked}>
            <p>{asked}</p>
          </div>
        ))}
      </section>
      <aside>
        {link && (
          <p>
            <a href={link.href}>{link.words}</a>
          </p>
        )}
      </aside>
      <footer>Our clinic</footer>
    </main>
  );
}
