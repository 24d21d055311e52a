/**
 * The connection test of the settings page. Its words stand in the page, translated.
 */
(() => {
  const { document, wp } = globalThis;
  const button = document.getElementById('seoforge-test-connection');
  const result = document.getElementById('seoforge-connection-result');
  const form = document.getElementById('seoforge-settings');
  if (!button || !result || !form) {
    return;
  }

  let isChanged = false;
  form.addEventListener('input', () => {
    isChanged = true;
  });

  const show = (text, state) => {
    result.textContent = text;
    result.dataset.state = state;
  };

  button.addEventListener('click', async () => {
    if (isChanged) {
      show(button.dataset.changed, 'changed');
      return;
    }
    button.disabled = true;
    show(button.dataset.asking, 'asking');
    try {
      const { site } = await wp.apiFetch({ path: '/seoforge/v1/connection' });
      show(
        button.dataset.connected.replace('%s', () => site.name),
        'connected',
      );
    } catch (error) {
      show(error.message, 'failed');
    } finally {
      button.disabled = false;
    }
  });
})();
