// Texts of the task "sign in", in English.
export const signIn = {
  title: 'Sign in',
  lead: 'Where schools that learn together do their work.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  forgotten: 'I have forgotten my password',
  findANetwork: 'Look for a network without an account',
  emailMissing: 'Write your e-mail address.',
  passwordMissing: 'Write your password.',
  mustSignIn: 'Sign in to open that page. You will come straight to it.',
} as const;
