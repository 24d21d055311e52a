<?php
/**
 * An SEO plugin.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * Where a plugin keeps what it tells search engines of a post.
 */
interface Seo_Plugin {

	/** Whether it is active on this site. */
	public function is_active(): bool;

	/**
	 * What it knows of a post.
	 *
	 * @param int $post_id The post.
	 * @return array{title: string, description: string, keyphrase: string} Empty where nothing is set.
	 */
	public function read( int $post_id ): array;

	/**
	 * Changes the fields that are given, and no others.
	 *
	 * @param int                   $post_id The post.
	 * @param array<string, string> $fields  Any of `title`, `description`, `keyphrase`.
	 */
	public function write( int $post_id, array $fields ): void;

	/**
	 * Whether search engines are told to leave the post alone.
	 *
	 * @param int $post_id The post.
	 */
	public function is_noindex( int $post_id ): bool;
}
