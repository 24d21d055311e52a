<?php
/**
 * Changes of fields while the post is open in the editor.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * All in One SEO and SEOPress have forms of their own in the editor, which nothing can tell of a change, and write what
 * they showed when the editor was opened. Where such a save brings back the very value that was changed, the change is
 * made again; whatever else somebody has typed there stays.
 */
final class Kept_Changes {

	/** By field: what it held `before` the first change, and what it is to hold `after`. Until the editor is opened again. */
	public const META = '_seoforge_seo_changes';

	private const PLUGINS = array( 'aioseo', 'seopress' );

	public function __construct( private readonly Seo_Plugins $seo_plugins ) {}

	/** Has WordPress call it. */
	public function hook(): void {
		add_action( 'enqueue_block_editor_assets', array( $this, 'forget' ) );
		add_action( 'aioseo_insert_post', array( $this, 'restore' ) );
		foreach ( array( 'added_post_meta', 'updated_post_meta', 'deleted_post_meta' ) as $action ) {
			add_action( $action, array( $this, 'look_at_meta' ), 10, 3 );
		}
	}

	/**
	 * Changes fields of the active SEO plugin, to last.
	 *
	 * @param int                   $post_id The post.
	 * @param array<string, string> $fields  Any of `title`, `description`, `keyphrase`.
	 */
	public function write( int $post_id, array $fields ): void {
		$plugin = $this->seo_plugins->active();
		if ( in_array( $this->seo_plugins->name(), self::PLUGINS, true ) ) {
			$this->keep( $post_id, $plugin->read( $post_id ), $fields );
		}
		$plugin->write( $post_id, $fields );
	}

	/** Forgets the changes of the post whose editor is being opened: its forms show them. */
	public function forget(): void {
		$post = get_post();
		if ( $post ) {
			delete_post_meta( $post->ID, self::META );
		}
	}

	/**
	 * Looks after the fields when SEOPress has changed one.
	 *
	 * @param mixed  $meta_ids Of no interest.
	 * @param int    $post_id  The post.
	 * @param string $meta_key What has been changed.
	 */
	public function look_at_meta( mixed $meta_ids, int $post_id, string $meta_key ): void {
		if ( str_starts_with( $meta_key, '_seopress_' ) ) {
			$this->restore( $post_id );
		}
	}

	/**
	 * Makes those changes again that have been undone.
	 *
	 * @param int $post_id The post.
	 */
	public function restore( int $post_id ): void {
		$changes = $this->kept( $post_id );
		if ( ! $changes ) {
			return;
		}
		$plugin = $this->seo_plugins->active();
		$now    = $plugin->read( $post_id );
		$undone = array_filter( $changes, static fn( array $change, string $name ): bool => $change['before'] === $now[ $name ], ARRAY_FILTER_USE_BOTH );
		if ( $undone ) {
			$plugin->write( $post_id, array_map( static fn( array $change ): string => $change['after'], $undone ) );
		}
	}

	/**
	 * Remembers changes.
	 *
	 * @param int                   $post_id The post.
	 * @param array<string, string> $now     What its fields hold.
	 * @param array<string, string> $fields  What they are to hold.
	 */
	private function keep( int $post_id, array $now, array $fields ): void {
		$changes = $this->kept( $post_id );
		foreach ( $fields as $name => $after ) {
			$before           = $changes[ $name ]['before'] ?? $now[ $name ];
			$changes[ $name ] = $before === $after ? null : compact( 'before', 'after' );
		}
		update_post_meta( $post_id, self::META, wp_slash( array_filter( $changes ) ) );
	}

	/**
	 * What is remembered of a post.
	 *
	 * @param int $post_id The post.
	 * @return array<string, array{before: string, after: string}>
	 */
	private function kept( int $post_id ): array {
		return array_filter( (array) get_post_meta( $post_id, self::META, true ), 'is_array' );
	}
}
