import { faqIn } from './faq-in';

const asked = [{ question: 'How big?', answer: 'As it was written.' }];
const text = '<h2>Size</h2><h3>Small ones</h3><p>Fit.</p>';

describe('faqIn', () => {
  it('reads questions as they stand in the text now', () => {
    const html = `${text}<h2>Frequently asked questions about barrels</h2><h3>How <em>big</em>?</h3><p>Very &amp; so.</p><ul><li>One</li></ul><h3>Why?</h3><p>Rain.</p>`;
    expect(faqIn(html, 'en_US', [])).toEqual([
      { question: 'How big?', answer: 'Very & so.\nOne' },
      { question: 'Why?', answer: 'Rain.' },
    ]);
  });

  it('knows them by a question that was asked, whatever stands over them', () => {
    expect(faqIn(`${text}<h2>Good to know</h2><h3>How  big?</h3><p>Very.</p>`, 'en', asked)).toEqual([
      { question: 'How big?', answer: 'Very.' },
    ]);
  });

  it('takes nothing for a question that has no answer, or is none', () => {
    expect(faqIn(`${text}<h2>Frequently asked questions</h2><p>Soon.</p><h3>Why?</h3>`, 'en', asked)).toEqual([]);
  });

  it('takes a pointer to another page behind the last answer for no part of it', () => {
    const html = `<h2>Frequently asked questions</h2><h3>How big?</h3><p>Very.</p><p><a href="/x/">More</a></p>`;
    expect(faqIn(html, 'en', [])).toEqual([{ question: 'How big?', answer: 'Very.' }]);
  });
});
