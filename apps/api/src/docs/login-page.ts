/** Where an owner logs in to the documentation. Its style and its script are files of their own, so that nothing inline need run. */
export const LOGIN_PAGE = /* HTML */ `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Log in · SEOForge API</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/docs/login.css" />
      <script src="/docs/login.js" defer></script>
    </head>
    <body>
      <main>
        <h1>SEOForge API</h1>
        <p>The documentation is for owners. Log in with your account.</p>
        <form method="post" action="/docs/login">
          <p id="failure" role="alert"></p>
          <label for="email">E-mail</label>
          <input id="email" name="email" type="email" autocomplete="username" maxlength="254" required autofocus />
          <label for="password">Password</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            maxlength="256"
            required
          />
          <label for="code">Code</label>
          <input
            id="code"
            name="code"
            autocomplete="one-time-code"
            maxlength="64"
            spellcheck="false"
            aria-describedby="code-help"
          />
          <p id="code-help">Only if your account has a second factor.</p>
          <button>Log in</button>
        </form>
        <noscript><p>This page needs JavaScript.</p></noscript>
      </main>
    </body>
  </html> `;
