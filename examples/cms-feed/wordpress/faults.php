<?php
// SPDX-License-Identifier: Apache-2.0
/*
 * For tests only: makes the REST API fail on purpose. The file faults.txt beside wp-config.php switches it:
 *
 *   before 3    every third request is answered 500 and nothing is written
 *   after 3     every third request is carried out and still answered 500: the fault that makes doubles
 *   busy 3      every third request is answered 429 with Retry-After: 1
 *   hang 7      every seventh request takes 4 seconds
 *
 * Without that file nothing happens.
 */

defined( 'ABSPATH' ) || exit;

/** Returns the fault that this request has drawn, or ''. */
function dateline_fault() {
	static $drawn = null;
	if ( null !== $drawn ) {
		return $drawn;
	}
	$drawn  = '';
	$switch = ABSPATH . 'faults.txt';
	if ( is_file( $switch ) ) {
		list( $kind, $every ) = explode( ' ', trim( file_get_contents( $switch ) ) );
		$counter = ABSPATH . 'faults.count';
		$count   = 1 + ( is_file( $counter ) ? (int) file_get_contents( $counter ) : 0 );
		file_put_contents( $counter, (string) $count );
		if ( 0 === $count % (int) $every ) {
			$drawn = $kind;
		}
	}
	return $drawn;
}

add_filter(
	'rest_pre_dispatch',
	function ( $result ) {
		switch ( dateline_fault() ) {
			case 'before':
				return new WP_Error( 'fault', 'A fault on purpose, nothing written.', array( 'status' => 500 ) );
			case 'busy':
				header( 'Retry-After: 1' );
				return new WP_Error( 'fault', 'A fault on purpose, too many requests.', array( 'status' => 429 ) );
			case 'hang':
				sleep( 4 );
				return $result;
			default:
				return $result;
		}
	}
);

add_filter(
	'rest_post_dispatch',
	function ( $response ) {
		if ( 'after' === dateline_fault() ) {
			$fault = new WP_Error( 'fault', 'A fault on purpose, after writing.', array( 'status' => 500 ) );
			return rest_convert_error_to_response( $fault );
		}
		return $response;
	}
);
