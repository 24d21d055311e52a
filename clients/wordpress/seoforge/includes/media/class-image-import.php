<?php
/**
 * Pictures for the media library.
 *
 * @package SEOForge
 */

namespace SEOForge\WordPress\Media;

use SEOForge\WordPress\Settings\Settings;
use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * Fetches a picture from the service, checks that it is one, and has WordPress keep it.
 */
final class Image_Import {

	/** Twice of what the largest picture of the service has. */
	private const LARGEST_BYTES = 4 * MB_IN_BYTES;

	private const TIMEOUT_SECONDS = 20;

	public function __construct( private readonly Settings $settings ) {}

	/**
	 * Imports a picture.
	 *
	 * @param string $url     Where the service says it is. Only its file name is used: it is fetched from the service itself, whatever host is named.
	 * @param string $alt     Alternative text.
	 * @param int    $post_id To which it is attached; 0 for none.
	 * @return int|WP_Error Of the attachment.
	 */
	public function import( string $url, string $alt, int $post_id ): int|WP_Error {
		require_once ABSPATH . 'wp-admin/includes/file.php';
		require_once ABSPATH . 'wp-admin/includes/media.php';
		require_once ABSPATH . 'wp-admin/includes/image.php';
		$name = sanitize_file_name( wp_basename( (string) wp_parse_url( $url, PHP_URL_PATH ) ) );
		$file = wp_tempnam( $name );
		try {
			$fetched = $this->fetch( $name, $file );
			return is_wp_error( $fetched ) ? $fetched : $this->keep( $file, $name, $alt, $post_id );
		} finally {
			wp_delete_file( $file );
		}
	}

	/**
	 * Fetches the file, without the key: pictures are public.
	 *
	 * @param string $name At the service.
	 * @param string $file Where to put it.
	 */
	private function fetch( string $name, string $file ): bool|WP_Error {
		$response = wp_remote_get(
			$this->settings->base_url() . '/media/' . rawurlencode( $name ),
			array(
				'timeout'             => self::TIMEOUT_SECONDS,
				'redirection'         => 0,
				'reject_unsafe_urls'  => $this->settings->needs_public_address(),
				'limit_response_size' => self::LARGEST_BYTES + 1,
				'stream'              => true,
				'filename'            => $file,
			)
		);
		if ( 200 !== wp_remote_retrieve_response_code( $response ) || filesize( $file ) > self::LARGEST_BYTES ) {
			return self::failure( __( 'The picture has been drawn, but cannot be fetched from the service.', 'seoforge' ) );
		}
		return true;
	}

	/**
	 * Puts the file into the media library.
	 *
	 * @param string $file    The fetched one.
	 * @param string $name    At the service.
	 * @param string $alt     Alternative text.
	 * @param int    $post_id To which it is attached; 0 for none.
	 */
	private function keep( string $file, string $name, string $alt, int $post_id ): int|WP_Error {
		$kind = wp_check_filetype_and_ext( $file, $name, array( 'webp' => 'image/webp' ) );
		if ( 'image/webp' !== $kind['type'] || 'image/webp' !== wp_get_image_mime( $file ) ) {
			return self::failure( __( 'What the service has sent is not a picture.', 'seoforge' ) );
		}
		$attachment_id = media_handle_sideload(
			array(
				'name'     => $this->file_name( $alt ),
				'tmp_name' => $file,
			),
			$post_id,
			null,
			array( 'post_title' => sanitize_text_field( $alt ) )
		);
		if ( ! is_wp_error( $attachment_id ) ) {
			update_post_meta( $attachment_id, '_wp_attachment_image_alt', wp_slash( sanitize_text_field( $alt ) ) );
		}
		return $attachment_id;
	}

	/**
	 * A name that says what is to be seen.
	 *
	 * @param string $alt Alternative text.
	 */
	private function file_name( string $alt ): string {
		$words = implode( '-', array_slice( explode( '-', sanitize_title( remove_accents( $alt ) ) ), 0, 8 ) );
		return ( preg_match( '/^[a-z0-9-]{3,}$/', $words ) ? $words : 'seoforge-' . wp_generate_password( 8, false ) ) . '.webp';
	}

	/**
	 * A failure that stands behind the service's answer.
	 *
	 * @param string $message For people.
	 */
	private static function failure( string $message ): WP_Error {
		return new WP_Error( 'seoforge_image_import_failed', $message, array( 'status' => 502 ) );
	}
}
