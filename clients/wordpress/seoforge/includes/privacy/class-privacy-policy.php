<?php
/**
 * What a site's privacy policy should say of the plugin.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Privacy;

defined( 'ABSPATH' ) || exit;

/**
 * Suggests the text under Settings → Privacy.
 */
final class Privacy_Policy {

	/** Has WordPress call it. */
	public function hook(): void {
		add_action( 'admin_init', array( $this, 'suggest' ) );
	}

	/** Hands the text to WordPress. */
	public function suggest(): void {
		wp_add_privacy_policy_content(
			__( 'SEOForge', 'seoforge' ),
			'<p>' . esc_html__( 'Texts that our authors write are sent to a SEOForge service while they are analysed or rewritten, and when articles, metadata, questions or pictures are ordered. Published posts are sent to it too, with their addresses, so that it can suggest links. The service may have language models of other companies work on these texts. No data of visitors is sent.', 'seoforge' ) . '</p>'
		);
	}
}
