import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type {} from 'calcinosis-elements/preact';
import type {
  CalcinosisFaq,
  CalcinosisSymptomChecklist,
  CalcinosisTypeTable,
} from 'calcinosis-elements/elements.js';
import 'calcinosis-elements/elements/calcinosis-faq/calcinosis-faq.js';
import 'calcinosis-elements/elements/calcinosis-glossary/calcinosis-glossary.js';
import 'calcinosis-elements/elements/calcinosis-references/calcinosis-references.js';
import 'calcinosis-elements/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import 'calcinosis-elements/elements/calcinosis-urgent-care/calcinosis-urgent-care.js';
import 'calcinosis-elements/languages.js';

const typesWeSee = { typeTable: { title: 'The types that we see' } };

export function App() {
  const [lang, setLang] = useState('en');
  const [phone, setPhone] = useState('');
  const [level, setLevel] = useState('');
  const [bare, setBare] = useState(false);
  const [clinical, setClinical] = useState(false);
  const [dark, setDark] = useState(false);
  const [few, setFew] = useState(false);
  const [answer, setAnswer] = useState('');
  const [questions, setQuestions] = useState([1]);
  const [shown, setShown] = useState(true);
  const [log, setLog] = useState<string[]>([]);
  const faq = useRef<CalcinosisFaq>(null);
  const checklist = useRef<CalcinosisSymptomChecklist>(null);
  const types = useRef<CalcinosisTypeTable>(null);
  const tell = (line: string) => setLog((lines) => [...lines, line]);
  const readingLevel = clinical ? 'clinical' : undefined;

  // The element comes later, and until then Preact would write the object into an attribute.
  useEffect(() => {
    types.current!.content = typesWeSee;
  }, []);

  function send(event: TargetedEvent<HTMLFormElement>) {
    event.preventDefault();
    for (const [name, value] of new FormData(event.currentTarget)) tell(`sent ${name}=${value}`);
  }

  return (
    <>
      <h1>Calcinosis</h1>
      <div id="panel">
        <label>
          Language{' '}
          <select value={lang} onChange={(event) => setLang(event.currentTarget.value)}>
            <option value="en">English</option>
            <option value="es">Español</option>
            <option value="ar">العربية</option>
          </select>
        </label>
        <label>
          Emergency number <input value={phone} onInput={(event) => setPhone(event.currentTarget.value)} />
        </label>
        <label>
          Heading level <input value={level} onInput={(event) => setLevel(event.currentTarget.value)} />
        </label>
        <label>
          Our answer on surgery{' '}
          <input value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
        </label>
        <label>
          <input type="checkbox" checked={bare} onChange={(event) => setBare(event.currentTarget.checked)} />{' '}
          Hide headings
        </label>
        <label>
          <input
            type="checkbox"
            checked={clinical}
            onChange={(event) => setClinical(event.currentTarget.checked)}
          />{' '}
          Clinical
        </label>
        <label>
          <input type="checkbox" checked={dark} onChange={(event) => setDark(event.currentTarget.checked)} />{' '}
          Dark
        </label>
        <label>
          <input type="checkbox" checked={few} onChange={(event) => setFew(event.currentTarget.checked)} />{' '}
          Few questions
        </label>
        <label>
          <input
            type="checkbox"
            checked={shown}
            onChange={(event) => setShown(event.currentTarget.checked)}
          />{' '}
          Show
        </label>
        <button onClick={() => setQuestions([...questions, questions.length + 1])}>Add a question</button>
        <button onClick={() => setQuestions(questions.slice(1))}>Remove a question</button>
        <button onClick={() => tell(`shown ${faq.current?.show('surgery')}`)}>Open surgery</button>
        <button onClick={() => checklist.current?.clear()}>Clear my notes</button>
        <button
          onClick={() =>
            import('calcinosis-elements/elements/calcinosis-type-table/calcinosis-type-table.js')
          }
        >
          Load the types
        </button>
      </div>
      <ul id="log">
        {log.map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ul>
      <main lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
        {shown && (
          <>
            <calcinosis-urgent-care
              emergency-number={phone || undefined}
              heading-level={level ? Number(level) : undefined}
              hide-heading={bare}
              reading-level={readingLevel}
              theme={dark ? 'dark' : undefined}
            >
              When to get help
              <p slot="contact">
                Clinic: {phone || 'ask'} ({questions.length})
              </p>
            </calcinosis-urgent-care>
            <calcinosis-faq
              id="ours"
              ref={faq}
              include={few ? 'surgery autoimmune' : undefined}
              reading-level={readingLevel}
              content={answer ? { faq: { items: { surgery: { answer: [answer] } } } } : undefined}
              oncalcinosis-toggle={(event) => tell(`toggle ${event.item} ${event.open}`)}
            >
              <p>Questions, {questions.length} of them ours</p>
              {questions.map((number) => (
                <details key={number} slot="question" id={`own-${number}`}>
                  <summary>Question {number}</summary>
                  <p>Answer {number}</p>
                </details>
              ))}
            </calcinosis-faq>
            <calcinosis-faq id="theirs" include="firm-lump diagnosis" />
            <form onSubmit={send}>
              <calcinosis-symptom-checklist
                ref={checklist}
                name="notes"
                remember="session"
                oncalcinosis-change={(event) => tell(`change ${event.part}`)}
              />
              <button>Send</button>
            </form>
            <calcinosis-references />
            <calcinosis-glossary used />
          </>
        )}
        <calcinosis-type-table
          ref={types}
          highlight="dystrophic"
          oncalcinosis-compare={(event) => tell(`compare ${event.types.join(' ')}`)}
        >
          <p>The types are on their way</p>
        </calcinosis-type-table>
      </main>
    </>
  );
}
