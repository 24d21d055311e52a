<?php
/**
 * Fields that are post meta.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * An SEO plugin that keeps each field under a meta key.
 */
abstract class Meta_Fields implements Seo_Plugin {

	/** Meta keys, by the name of the field. */
	protected const KEYS = array();

	/**
	 * What is stored.
	 *
	 * @param int $post_id The post.
	 * @return array{title: string, description: string, keyphrase: string}
	 */
	public function read( int $post_id ): array {
		return array_map( static fn( string $key ): string => (string) get_post_meta( $post_id, $key, true ), static::KEYS );
	}

	/**
	 * Stores the fields; an empty one is taken away, so that the plugin's own template applies.
	 *
	 * @param int                   $post_id The post.
	 * @param array<string, string> $fields  Any of `title`, `description`, `keyphrase`.
	 */
	public function write( int $post_id, array $fields ): void {
		foreach ( array_intersect_key( static::KEYS, $fields ) as $name => $key ) {
			if ( '' === $fields[ $name ] ) {
				delete_post_meta( $post_id, $key );
			} else {
				update_post_meta( $post_id, $key, wp_slash( $fields[ $name ] ) );
			}
		}
	}
}
