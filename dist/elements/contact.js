import { html, nothing } from 'lit';
import { phoneNumber } from '../content/phone.js';
import { written, report } from './report.js';

/** The number that the page gives. Anything but a phone number is reported and left out. */
function phoneOf(host) {
    const { clinic } = host;
    const emergencyNumber = written(host.emergencyNumber);
    if (phoneNumber.test(emergencyNumber))
        return emergencyNumber;
    if (emergencyNumber)
        report(host, `emergency-number="${emergencyNumber}" is not a phone number; it is left out.`);
    return clinic.emergencyNumber ?? '';
}
/** What stands where a text says whom to call: a link that calls the number, or words for it. */
function emergencyLink(host, words) {
    const phone = phoneOf(host);
    return phone ? phoneLink(phone) : words;
}
/** A number is read from left to right, also where the text is not. */
function phoneLink(phone) {
    return html `<a href="tel:${phone.replace(/[^\d+]/g, '')}" dir="ltr">${phone}</a>`;
}
/** How to reach the hospital, as its own text says. */
function clinicContact({ name, phone }) {
    if (!name && !phone)
        return nothing;
    return html `<p>${[name, phone && phoneLink(phone)].filter(Boolean).map((part) => html `<span class="line"><bdi>${part}</bdi></span>`)}</p>`;
}

export { clinicContact, emergencyLink, phoneLink, phoneOf };
