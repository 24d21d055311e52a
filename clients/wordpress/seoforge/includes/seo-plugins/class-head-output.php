<?php
/**
 * What search engines read of a post.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * Prints title and description of single posts where no SEO plugin does.
 */
final class Head_Output {

	public function __construct( private readonly Seo_Plugins $seo_plugins ) {}

	/** Has WordPress call it. */
	public function hook(): void {
		add_filter( 'pre_get_document_title', array( $this, 'title' ) );
		add_action( 'wp_head', array( $this, 'print_description' ), 1 );
	}

	/**
	 * The title, where one has been written for the post. WordPress prints it as it is.
	 *
	 * @param string $title Of others; empty for WordPress's own.
	 */
	public function title( string $title ): string {
		return '' === $title ? esc_html( $this->field( 'title' ) ) : $title;
	}

	/** Prints the description, where one has been written for the post. */
	public function print_description(): void {
		$description = $this->field( 'description' );
		if ( '' !== $description ) {
			printf( '<meta name="description" content="%s" />' . "\n", esc_attr( $description ) );
		}
	}

	/**
	 * A field of the post that is shown.
	 *
	 * @param string $name Of the field.
	 */
	private function field( string $name ): string {
		if ( ! is_singular() || post_password_required() || null !== $this->seo_plugins->name() ) {
			return '';
		}
		return ( new Own_Fields() )->read( get_queried_object_id() )[ $name ];
	}
}
