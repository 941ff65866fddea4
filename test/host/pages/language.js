/* The hospital's own choice of language: it sets the page's language and direction, and the elements follow. */
const choice = document.querySelector('#language');
const rightToLeft = ['ar'];

function speak(language) {
  document.documentElement.lang = language;
  document.documentElement.dir = rightToLeft.includes(language) ? 'rtl' : 'ltr';
}

const asked = new URLSearchParams(location.search).get('lang');
if ([...choice.options].some(({ value }) => value === asked)) choice.value = asked;
speak(choice.value);
choice.addEventListener('change', () => speak(choice.value));
