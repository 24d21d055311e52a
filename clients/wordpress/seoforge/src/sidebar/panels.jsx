import { PanelBody } from '@wordpress/components';

import { AnalysisPanel } from '../analysis/analysis-panel';
import { ArticlePanel } from '../article/article-panel';
import { FaqPanel } from '../faq/faq-panel';
import { ImagePanel } from '../image/image-panel';
import { LinksPanel } from '../links/links-panel';
import { MetadataPanel } from '../metadata/metadata-panel';
import { usePost } from '../post/use-post';
import { KeyphraseField } from '../seo-fields/keyphrase-field';
import { useSeoFields } from '../seo-fields/use-seo-fields';

/** Everything that a connected site can do with the post. */
export function Panels() {
  const post = usePost();
  const seoFields = useSeoFields(post.id);
  return (
    <>
      <PanelBody>
        <KeyphraseField seoFields={seoFields} />
      </PanelBody>
      <AnalysisPanel post={post} fields={seoFields.fields} />
      <ArticlePanel post={post} seoFields={seoFields} />
      <MetadataPanel post={post} seoFields={seoFields} />
      <FaqPanel post={post} seoFields={seoFields} />
      <ImagePanel post={post} seoFields={seoFields} />
      <LinksPanel post={post} seoFields={seoFields} />
    </>
  );
}
