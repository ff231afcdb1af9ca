// Texts that surround every page, in English.
export const shell = {
  product: 'Sixfold',
  pageTitle: '{{page}} · Sixfold',
  skipToWork: 'Skip to the page',
  context: 'Where you are',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  places: { label: 'Main', home: 'Home', networks: 'Networks', findASchool: 'Find a school', me: 'Me' },
  networks: { label: 'My networks', start: 'Start a network' },
  account: { greeting: 'Hello, {{name}}', settings: 'My settings', signOut: 'Sign out' },
  appearance: { label: 'Appearance', light: 'Light', dark: 'Dark', system: 'As my device' },
  language: { label: 'Language' },
  states: {
    loading: 'Loading',
    refusedTitle: 'You cannot open this',
    failedTitle: 'Something went wrong',
    failed:
      'The fault is ours, and what you wrote is still here. Try again; if it stays like this, tell us the number below.',
    noConnectionTitle: 'No connection',
    noConnection: 'Sixfold cannot be reached from here. Check the connection, then try again.',
    faultNumber: 'Number of this fault: {{requestId}}',
    tryAgain: 'Try again',
    goHome: 'Go home',
  },
} as const;
