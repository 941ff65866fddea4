/** What a reference manager asks for beyond a `Reference`: more authors, and where in the journal. */
export interface Publication {
  /** The first three, as `Reiter N`; `others` stands for more. */
  readonly authors: readonly string[];
  readonly volume?: string;
  /** First and last page, or an article number. */
  readonly pages?: string;
}

export const publications: Readonly<Record<string, Publication>> = {
  reiter2011: {
    authors: ['Reiter N', 'El-Shabrawi L', 'Leinweber B', 'others'],
    volume: '65',
    pages: '1-12',
  },
  'le-statpearls': { authors: ['Le C', 'others'] },
  balin2012: {
    authors: ['Balin SJ', 'Wetter DA', 'Andersen LK', 'others'],
    volume: '148',
    pages: '455-462',
  },
  valenzuela2016: {
    authors: ['Valenzuela A', 'Baron M', 'Canadian Scleroderma Research Group', 'others'],
    volume: '46',
    pages: '344-349',
  },
  valenzuela2020: {
    authors: ['Valenzuela A', 'Baron M', 'Rodriguez-Reyna TS', 'others'],
    volume: '50',
    pages: '891-896',
  },
  mar2021: { authors: ['Mar D', 'Valenzuela A', 'Stevens KJ', 'others'] },
  hoeltzel2014: {
    authors: ['Hoeltzel MF', 'Oberle EJ', 'Robinson AB', 'others'],
    volume: '16',
    pages: '467',
  },
  orandi2018: { authors: [], volume: '16' },
  traineau2020: {
    authors: ['Traineau H', 'Aggarwal R', 'Monfort JB', 'others'],
    volume: '82',
    pages: '317-325',
  },
  robertson2003: {
    authors: ['Robertson LP', 'Marshall RW', 'Hickling P'],
    volume: '62',
    pages: '267-269',
  },
  delgado2015: {
    authors: ['Delgado-Marquez AM', 'Carmona M', 'Vanaclocha F', 'others'],
    volume: '106',
    pages: '140-143',
  },
  rumancik2020: { authors: ['Rumancik BE', 'Rahnama-Moghadam S'], volume: '12', pages: 'e9712' },
  nigwekar2018: {
    authors: ['Nigwekar SU', 'Thadhani R', 'Brandenburg VM'],
    volume: '378',
    pages: '1704-1714',
  },
  nigwekar2016: {
    authors: ['Nigwekar SU', 'Zhao S', 'Wenger J', 'others'],
    volume: '27',
    pages: '3421-3429',
  },
  boyce2020: { authors: ['Boyce AM', 'Lee AE', 'Roszko KL', 'others'], volume: '11', pages: '293' },
  fathi2014: { authors: ['Fathi I', 'others'], volume: '2', pages: '409-414' },
};
