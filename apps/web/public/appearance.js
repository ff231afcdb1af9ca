// Dresses the page before its first paint, so that nothing flashes; a file of its own because no inline script may run.
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => {
    let chosen = 'system';
    try {
      chosen = localStorage.getItem('appearance') ?? chosen;
    } catch {
      // A browser that keeps nothing shows what the device asks for.
    }
    const isDark = chosen === 'dark' || (chosen !== 'light' && dark.matches);
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  dress();
  dark.addEventListener('change', dress);
  addEventListener('storage', dress);
  addEventListener('appearance', dress);
})();
