// What somebody might write who wants a reader's browser to run it: markup, and links that are programs.

/** Each sets `window.taken` wherever it is run. */
export const hostileMarkup: readonly string[] = [
  '<script>window.taken=1</script>',
  '<img src=x onerror="window.taken=1">',
  '<svg onload="window.taken=1"></svg>',
  '<svg><script href="data:text/javascript,window.taken=1"></script></svg>',
  '<iframe srcdoc="<script>parent.taken=1</script>"></iframe>',
  '<details open ontoggle="window.taken=1">x</details>',
  '<input autofocus onfocus="window.taken=1">',
  '<video><source onerror="window.taken=1"></video>',
  '<math><mtext><style><img src=x onerror="window.taken=1"></style></mtext></math>',
  '<a href="javascript:window.taken=1">read this</a>',
  '<form action="javascript:window.taken=1"><button>press</button></form>',
  '<p style="background:url(javascript:window.taken=1)">x</p>',
  '{{constructor.constructor("window.taken=1")()}}',
  '"><script>window.taken=1</script>',
];

export const hostileLinks: readonly string[] = [
  'javascript:window.taken=1',
  'JaVaScRiPt:window.taken=1',
  'java\tscript:window.taken=1',
  '\u0001javascript:window.taken=1',
  'data:text/html,<script>opener.taken=1</script>',
  'vbscript:window.taken=1',
  'https://reader:secret@evil.example/',
  'file:///etc/passwd',
];
