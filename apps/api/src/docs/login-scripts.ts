/** Sends the form as JSON, which no page of another site can do, and says what was wrong. */
export const LOGIN_SCRIPT = `'use strict';
const form = document.querySelector('form');
const failure = document.querySelector('#failure');
const button = form.querySelector('button');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const filled = [...new FormData(form)].filter(([, value]) => value !== '');
  button.disabled = true;
  failure.textContent = '';
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(filled)),
    });
    if (answer.ok) {
      location.replace('/docs');
      return;
    }
    const problem = await answer.json();
    failure.textContent = problem.detail;
    form.elements[problem.code === 'auth.code_required' ? 'code' : 'password'].focus();
  } catch {
    failure.textContent = 'The server cannot be reached. Try again.';
  } finally {
    button.disabled = false;
  }
});
`;

/** Puts a button onto the pages of the documentation. */
export const LOGOUT_SCRIPT = `'use strict';
const button = document.createElement('button');
button.textContent = 'Log out';
button.id = 'log-out';
button.addEventListener('click', async () => {
  await fetch('/docs/logout', { method: 'POST' });
  location.replace('/docs/login');
});
document.body.prepend(button);
`;
