export const LOGIN_STYLE = /* CSS */ `
:root {
  color-scheme: light dark;
  font: 100%/1.5 system-ui, sans-serif;
}
body {
  margin: 0;
  min-height: 100vh;
  display: grid;
  place-items: center;
}
main {
  box-sizing: border-box;
  width: min(24rem, 100%);
  padding: 1.5rem;
}
label {
  display: block;
  margin-top: 1rem;
  font-weight: 600;
}
input,
button {
  box-sizing: border-box;
  width: 100%;
  min-height: 2.75rem;
  padding: 0.5rem 0.75rem;
  font: inherit;
  border: 1px solid #767676;
  border-radius: 0.375rem;
}
button {
  margin-top: 1.5rem;
  color: #fff;
  background: #1a5fb4;
  border-color: transparent;
  font-weight: 600;
  cursor: pointer;
}
:focus-visible {
  outline: 3px solid #62a0ea;
  outline-offset: 2px;
}
#code-help {
  margin: 0.25rem 0 0;
  font-size: 0.875rem;
}
#failure:empty {
  display: none;
}
#failure {
  padding: 0.75rem;
  border-left: 4px solid #c01c28;
}
`;
