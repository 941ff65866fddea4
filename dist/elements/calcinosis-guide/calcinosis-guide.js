import '../calcinosis-causes/calcinosis-causes.js';
import '../calcinosis-diagnosis/calcinosis-diagnosis.js';
import '../calcinosis-disclaimer/calcinosis-disclaimer.js';
import '../calcinosis-faq/calcinosis-faq.js';
import '../calcinosis-glossary/calcinosis-glossary.js';
import '../calcinosis-key-points/calcinosis-key-points.js';
import '../calcinosis-overview/calcinosis-overview.js';
import '../calcinosis-prevalence/calcinosis-prevalence.js';
import '../calcinosis-reading-level/calcinosis-reading-level.js';
import '../calcinosis-references/calcinosis-references.js';
import '../calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import '../calcinosis-term/calcinosis-term.js';
import '../calcinosis-treatments/calcinosis-treatments.js';
import '../calcinosis-type-table/calcinosis-type-table.js';
import '../calcinosis-urgent-care/calcinosis-urgent-care.js';
import { define } from '../define.js';
import { CalcinosisGuide } from './guide.js';

define(CalcinosisGuide);

export { CalcinosisGuide };
