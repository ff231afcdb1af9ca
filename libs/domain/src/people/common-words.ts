// What the most guessed passwords are made of, in the languages of our schools. Written by hand for Sixfold.
export const commonWords: readonly string[] = [
  // The product, and the places in which it is used
  ...['sixfold', 'school', 'skole', 'skola', 'skolen', 'skolan', 'teacher', 'laerer', 'lærer', 'larare', 'lärare'],
  ...['pupil', 'elev', 'student', 'network', 'netvaerk', 'netværk', 'natverk', 'nätverk', 'classroom', 'education'],
  ...['headteacher', 'rektor', 'coordinator', 'koordinator', 'primary', 'secondary', 'academy', 'college'],
  // What people type when asked for a password
  ...['password', 'passwort', 'pass', 'adgangskode', 'kodeord', 'lösenord', 'losenord', 'secret', 'hemlig'],
  ...['hemmelig', 'letmein', 'welcome', 'velkommen', 'välkommen', 'valkommen', 'login', 'changeme', 'default', 'guest'],
  ...['admin', 'administrator', 'root', 'test', 'demo', 'user', 'master', 'access', 'computer', 'internet', 'hello'],
  ...[
    'goddag',
    'hej',
    'iloveyou',
    'jegelskerdig',
    'jagälskardig',
    'sunshine',
    'princess',
    'monkey',
    'dragon',
    'shadow',
  ],
  ...[
    'football',
    'fodbold',
    'fotboll',
    'baseball',
    'basketball',
    'superman',
    'batman',
    'pokemon',
    'starwars',
    'trustnoi',
  ],
  ...['liverpool', 'chelsea', 'arsenal', 'everton', 'manchester', 'united', 'london', 'england', 'danmark', 'denmark'],
  ...[
    'sverige',
    'sweden',
    'stockholm',
    'copenhagen',
    'københavn',
    'charlie',
    'michael',
    'jessica',
    'ashley',
    'mustang',
  ],
  ...['whatever', 'freedom', 'forever', 'family', 'chocolate', 'blink', 'hunter', 'killer', 'qazwsx', 'zaq', 'xsw'],
  // The calendar, which forced changes once taught people to use
  ...['spring', 'summer', 'autumn', 'winter', 'forår', 'sommer', 'efterår', 'vinter', 'vår', 'sommar', 'höst'],
  ...[
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mandag', 'fredag', 'måndag'],
  // The first of the long ones in every published list
  ...['correcthorsebatterystaple', 'thequickbrownfox', 'tobeornottobe', 'opensesame', 'abracadabra'],
];

/** Keys that lie side by side, figures and the alphabet in order; any piece of them, forwards or backwards, is no secret. */
export const neighbours: readonly string[] = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopå',
  'asdfghjklæø',
  'asdfghjklöä',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
];
