import { createSignal, For, Show } from 'solid-js';
import type {} from 'calcinosis-elements/solid';
import type { CalcinosisFaq, CalcinosisSymptomChecklist } from 'calcinosis-elements/elements.js';
import 'calcinosis-elements/elements/calcinosis-faq/calcinosis-faq.js';
import 'calcinosis-elements/elements/calcinosis-glossary/calcinosis-glossary.js';
import 'calcinosis-elements/elements/calcinosis-references/calcinosis-references.js';
import 'calcinosis-elements/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import 'calcinosis-elements/elements/calcinosis-urgent-care/calcinosis-urgent-care.js';
import 'calcinosis-elements/languages.js';

const typesWeSee = { typeTable: { title: 'The types that we see' } };

export function App() {
  const [lang, setLang] = createSignal('en');
  const [phone, setPhone] = createSignal('');
  const [level, setLevel] = createSignal('');
  const [answer, setAnswer] = createSignal('');
  const [bare, setBare] = createSignal(false);
  const [clinical, setClinical] = createSignal(false);
  const [dark, setDark] = createSignal(false);
  const [few, setFew] = createSignal(false);
  const [shown, setShown] = createSignal(true);
  const [questions, setQuestions] = createSignal([1]);
  const [log, setLog] = createSignal<string[]>([]);
  let faq!: CalcinosisFaq;
  let checklist!: CalcinosisSymptomChecklist;
  const tell = (line: string) => setLog((lines) => [...lines, line]);
  const readingLevel = () => (clinical() ? 'clinical' : undefined);

  function send(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault();
    for (const [name, value] of new FormData(event.currentTarget)) tell(`sent ${name}=${value}`);
  }

  return (
    <>
      <h1>Calcinosis</h1>
      <div id="panel">
        <label>
          Language{' '}
          <select value={lang()} onChange={(event) => setLang(event.target.value)}>
            <option value="en">English</option>
            <option value="es">Español</option>
            <option value="ar">العربية</option>
          </select>
        </label>
        <label>
          Emergency number <input value={phone()} onInput={(event) => setPhone(event.target.value)} />
        </label>
        <label>
          Heading level <input value={level()} onInput={(event) => setLevel(event.target.value)} />
        </label>
        <label>
          Our answer on surgery <input value={answer()} onInput={(event) => setAnswer(event.target.value)} />
        </label>
        <label>
          <input type="checkbox" checked={bare()} onChange={(event) => setBare(event.target.checked)} /> Hide
          headings
        </label>
        <label>
          <input
            type="checkbox"
            checked={clinical()}
            onChange={(event) => setClinical(event.target.checked)}
          />{' '}
          Clinical
        </label>
        <label>
          <input type="checkbox" checked={dark()} onChange={(event) => setDark(event.target.checked)} /> Dark
        </label>
        <label>
          <input type="checkbox" checked={few()} onChange={(event) => setFew(event.target.checked)} /> Few
          questions
        </label>
        <label>
          <input type="checkbox" checked={shown()} onChange={(event) => setShown(event.target.checked)} />{' '}
          Show
        </label>
        <button onClick={() => setQuestions((all) => [...all, all.length + 1])}>Add a question</button>
        <button onClick={() => setQuestions((all) => all.slice(1))}>Remove a question</button>
        <button onClick={() => tell(`shown ${faq.show('surgery')}`)}>Open surgery</button>
        <button onClick={() => checklist.clear()}>Clear my notes</button>
        <button
          onClick={() =>
            import('calcinosis-elements/elements/calcinosis-type-table/calcinosis-type-table.js')
          }
        >
          Load the types
        </button>
      </div>
      <ul id="log">
        <For each={log()}>{(line) => <li>{line}</li>}</For>
      </ul>
      <main lang={lang()} dir={lang() === 'ar' ? 'rtl' : 'ltr'}>
        <Show when={shown()}>
          <calcinosis-urgent-care
            emergency-number={phone() || undefined}
            heading-level={level() ? Number(level()) : undefined}
            hide-heading={bare()}
            reading-level={readingLevel()}
            theme={dark() ? 'dark' : undefined}
          >
            When to get help
            <p slot="contact">
              Clinic: {phone() || 'ask'} ({questions().length})
            </p>
          </calcinosis-urgent-care>
          <calcinosis-faq
            id="ours"
            ref={faq}
            include={few() ? 'surgery autoimmune' : undefined}
            reading-level={readingLevel()}
            prop:content={answer() ? { faq: { items: { surgery: { answer: [answer()] } } } } : undefined}
            on:calcinosis-toggle={(event) => tell(`toggle ${event.item} ${event.open}`)}
          >
            <p>Questions, {questions().length} of them ours</p>
            <For each={questions()}>
              {(number) => (
                <details slot="question" id={`own-${number}`}>
                  <summary>Question {number}</summary>
                  <p>Answer {number}</p>
                </details>
              )}
            </For>
          </calcinosis-faq>
          <calcinosis-faq id="theirs" include="firm-lump diagnosis" />
          <form onSubmit={send}>
            <calcinosis-symptom-checklist
              ref={checklist}
              name="notes"
              remember="session"
              on:calcinosis-change={(event) => tell(`change ${event.part}`)}
            />
            <button>Send</button>
          </form>
          <calcinosis-references />
          <calcinosis-glossary used />
        </Show>
        <calcinosis-type-table
          highlight="dystrophic"
          prop:content={typesWeSee}
          on:calcinosis-compare={(event) => tell(`compare ${event.types.join(' ')}`)}
        >
          <p>The types are on their way</p>
        </calcinosis-type-table>
      </main>
    </>
  );
}
