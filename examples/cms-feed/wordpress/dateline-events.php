<?php
// SPDX-License-Identifier: Apache-2.0
/*
 * Plugin Name: Dateline events
 * Description: A post type for the events of a timeline, with their dates as fields, so that a program can create,
 *              update and unpublish them over the REST API.
 * Version: 1.0
 * License: Apache-2.0
 *
 * Copy this one file into wp-content/mu-plugins (always on) or wp-content/plugins (then activate it).
 *
 * WordPress by itself cannot look a post up by an id of somebody else's, and it ignores what it does not know: an
 * unregistered field is dropped and an unknown filter returns everything, both without an error. So this file says
 * which fields there are and adds the two filters that an importer needs.
 */

defined( 'ABSPATH' ) || exit;

const DATELINE_TYPE = 'timeline_event';

/** The fields of an event and their types in the REST API. */
function dateline_fields() {
	$text = array( 'type' => 'string' );
	return array(
		'external_id'      => $text,                          // the event's id in timeline.json, the only identity
		'timeline_id'      => $text,
		'content_hash'     => $text,                          // what an importer compares to see whether anything moved
		'feed_version'     => $text,                          // how the importer wrote the post
		'date_text'        => $text,
		'date_display'     => $text,
		'date_edtf'        => $text,
		'date_start'       => $text,                          // ISO day, empty where open
		'date_end'         => $text,
		'date_precision'   => $text,
		'date_relation'    => $text,
		'date_approximate' => array( 'type' => 'boolean' ),
		'sort_key'         => $text,                          // orders events of any precision, years B.C. included
		'importance'       => array( 'type' => 'number' ),
		'replaced_by'      => $text,                          // on an unpublished event: the one that took its place
		'aliases'          => array( 'type' => 'array', 'schema' => array( 'items' => $text ) ),
		'tags_text'        => array( 'type' => 'array', 'schema' => array( 'items' => $text ) ),
		'sources'          => array(
			'type'   => 'array',
			'schema' => array(
				'items' => array(
					'type'       => 'object',
					'properties' => array(
						'article'   => $text,
						'url'       => $text,
						'title'     => $text,
						'publisher' => $text,
						'quote'     => $text,
						'date_text' => $text,
						'role'      => $text,
					),
				),
			),
		),
	);
}

add_action(
	'init',
	function () {
		register_post_type(
			DATELINE_TYPE,
			array(
				'labels'       => array( 'name' => 'Timeline events', 'singular_name' => 'Timeline event' ),
				'public'       => true,
				'has_archive'  => true,
				'menu_icon'    => 'dashicons-clock',
				'rewrite'      => array( 'slug' => 'timeline' ),
				'show_in_rest' => true,
				'rest_base'    => 'timeline-events',
				// Without custom-fields the REST API drops every field of a request and still answers 201.
				'supports'     => array( 'title', 'editor', 'author', 'revisions', 'custom-fields' ),
			)
		);
		foreach ( dateline_fields() as $key => $field ) {
			register_post_meta(
				DATELINE_TYPE,
				$key,
				array(
					'type'         => $field['type'],
					'single'       => true,
					'show_in_rest' => isset( $field['schema'] ) ? array( 'schema' => $field['schema'] ) : true,
				)
			);
		}
	}
);

/** Declares the filters: external_id (one or many) and timeline_id. */
add_filter(
	'rest_' . DATELINE_TYPE . '_collection_params',
	function ( $params ) {
		$params['external_id'] = array(
			'description' => 'Events with these ids.',
			'type'        => 'array',
			'items'       => array( 'type' => 'string' ),
		);
		$params['timeline_id'] = array(
			'description' => 'Events of this timeline.',
			'type'        => 'string',
		);
		return $params;
	}
);

add_filter(
	'rest_' . DATELINE_TYPE . '_query',
	function ( $query, $request ) {
		$wanted = isset( $query['meta_query'] ) ? $query['meta_query'] : array();
		if ( null !== $request['external_id'] ) {
			$wanted[] = array( 'key' => 'external_id', 'value' => $request['external_id'], 'compare' => 'IN' );
		}
		if ( null !== $request['timeline_id'] ) {
			$wanted[] = array( 'key' => 'timeline_id', 'value' => $request['timeline_id'] );
		}
		if ( $wanted ) {
			$query['meta_query'] = $wanted;
		}
		return $query;
	},
	10,
	2
);

/** Sends readers of an unpublished event to the one that replaced it. */
add_action(
	'template_redirect',
	function () {
		if ( ! is_404() ) {
			return;
		}
		$slug = get_query_var( DATELINE_TYPE );
		if ( '' === $slug ) {
			$slug = get_query_var( 'name' );
		}
		if ( ! is_string( $slug ) || '' === $slug ) {
			return;
		}
		$gone = get_posts(
			array(
				'post_type'   => DATELINE_TYPE,
				'post_status' => 'trash',
				'numberposts' => 1,
				'meta_query'  => array(
					array( 'key' => '_wp_desired_post_slug', 'value' => $slug ),
					array( 'key' => 'replaced_by', 'value' => '', 'compare' => '!=' ),
				),
			)
		);
		if ( ! $gone ) {
			return;
		}
		$next = get_posts(
			array(
				'post_type'   => DATELINE_TYPE,
				'post_status' => 'publish',
				'numberposts' => 1,
				'meta_query'  => array(
					array( 'key' => 'external_id', 'value' => get_post_meta( $gone[0]->ID, 'replaced_by', true ) ),
				),
			)
		);
		if ( $next ) {
			wp_safe_redirect( get_permalink( $next[0] ), 301 );
			exit;
		}
	}
);
