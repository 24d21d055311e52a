<?php
/**
 * All in One SEO.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Seo_Plugins;

defined( 'ABSPATH' ) || exit;

/**
 * All in One SEO has a table of its own since its version 4, and writes title and description into post meta too, for
 * other plugins; the table is what it reads. The keyphrase has no such meta.
 */
final class Aioseo extends Meta_Fields {

	protected const KEYS = array(
		'title'       => '_aioseo_title',
		'description' => '_aioseo_description',
		'keyphrase'   => Own_Fields::KEYS['keyphrase'],
	);

	private const MODEL = 'AIOSEO\Plugin\Common\Models\Post';

	/** Whether it is active. */
	public function is_active(): bool {
		return function_exists( 'aioseo' ) || defined( 'AIOSEO_VERSION' );
	}

	/**
	 * What is stored.
	 *
	 * @param int $post_id The post.
	 * @return array{title: string, description: string, keyphrase: string}
	 */
	public function read( int $post_id ): array {
		$row = $this->row( $post_id );
		if ( null === $row ) {
			return parent::read( $post_id );
		}
		return array(
			'title'       => (string) ( $row->title ?? '' ),
			'description' => (string) ( $row->description ?? '' ),
			'keyphrase'   => (string) ( $this->keyphrases( $row )['focus']['keyphrase'] ?? '' ),
		);
	}

	/**
	 * Stores the fields.
	 *
	 * @param int                   $post_id The post.
	 * @param array<string, string> $fields  Any of `title`, `description`, `keyphrase`.
	 */
	public function write( int $post_id, array $fields ): void {
		parent::write( $post_id, $fields );
		$row = $this->row( $post_id );
		if ( null === $row ) {
			return;
		}
		foreach ( array_intersect_key( $fields, array_flip( array( 'title', 'description' ) ) ) as $name => $value ) {
			$row->{$name} = $value;
		}
		if ( isset( $fields['keyphrase'] ) ) {
			$keyphrases                       = $this->keyphrases( $row );
			$keyphrases['focus']['keyphrase'] = $fields['keyphrase'];
			$row->keyphrases                  = wp_json_encode( $keyphrases );
		}
		$row->post_id = $post_id;
		$row->save();
	}

	/**
	 * Whether the post itself says so, against the site's default.
	 *
	 * @param int $post_id The post.
	 */
	public function is_noindex( int $post_id ): bool {
		$row = $this->row( $post_id );
		return null !== $row && empty( $row->robots_default ) && ! empty( $row->robots_noindex );
	}

	/**
	 * The row of the plugin's table.
	 *
	 * @param int $post_id The post.
	 * @return object|null Null where the plugin is of another generation.
	 */
	private function row( int $post_id ): ?object {
		return is_callable( array( self::MODEL, 'getPost' ) ) ? call_user_func( array( self::MODEL, 'getPost' ), $post_id ) : null;
	}

	/**
	 * The keyphrases of a row: JSON in the table, decoded by some versions.
	 *
	 * @param object $row Of the plugin's table.
	 * @return array<string, mixed>
	 */
	private function keyphrases( object $row ): array {
		$keyphrases = $row->keyphrases ?? '';
		return (array) json_decode( is_string( $keyphrases ) ? $keyphrases : (string) wp_json_encode( $keyphrases ), true );
	}
}
